"""The error tree.

ParallaxError
├── UsageError        the words of the command do not fit (exit status 2)
│   ├── NotAnAccount  a file given is not an account by the published schema
│   ├── BrokenRules   a file of rules can't be followed
│   └── BrokenDecision  a line of a file of decisions is none
├── SourceError       a path, line or page can't be fetched; becomes a refusal
│   └── RefusedPage   a page was fetched and can't be read as a report; becomes a refusal
├── DataError         a data file of the program itself is absent or broken
├── DeliveryError     a receiver did not take an alert or a mail; it is kept and tried again
├── ClusterError      a scheduler or its workers can't be reached (exit status 1)
├── StoreError        a store can't be opened, read or written (exit status 1)
└── BrokenAccount     a check on an account did not hold (exit status 1)
"""


class ParallaxError(Exception):
    """Anything that Parallax raises on purpose."""


class UsageError(ParallaxError):
    """The words of the command do not fit."""


class NotAnAccount(UsageError):
    """A file given is not an account by the published schema; its message tells the path of the fault."""


class BrokenRules(UsageError):
    """A file of rules can't be followed; its message has a line a fault: file, rule and reason."""


class BrokenDecision(UsageError):
    """A line is not a decision; its message tells the file, the line and the reason."""


class SourceError(ParallaxError):
    """A path, a line or a page can't be fetched; its message is the reason shown in the refusal."""


class RefusedPage(SourceError):
    """A page was fetched and can't be read as a report; its message is the reason shown in the refusal."""


class DataError(ParallaxError):
    """A data file that the program brings along is absent or broken."""


class DeliveryError(ParallaxError):
    """A receiver did not take what was sent to it; its message is the reason, without secrets."""


class ClusterError(ParallaxError):
    """A scheduler or its workers can't be reached; its message names the address. What was kept stays."""


class StoreError(ParallaxError):
    """A store can't be opened, read or written; what was being written is not kept."""


class BrokenAccount(ParallaxError):
    """A check on an account did not hold."""
