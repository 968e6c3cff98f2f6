"""Which of a report's windows bounds a count."""

import re
from collections.abc import Sequence

from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.figures.windows import Window

_LONG_AGO = 14
"""Days before publication from which on a window is taken over by the next sentence."""

_OPENS = re.compile(r"(?:[.!?\"”]\s+|\n\s*|\A\s*)\Z")
_IT = re.compile(
    r"It (?:also |had )?(?:killed|claimed|left|injured|wounded|destroyed|damaged|levell?ed|flattened|caused|displaced|affected)\b"
)
"""What opens a sentence on the event that the sentence before it tells of."""
_SENTENCE_END = re.compile(r"[.!?][\"”']?\s")
_SAME_THING = re.compile(r"\b(?:the|that|this|those|these)\s+(?:[\w-]+\s+)?([a-z]{4,})\b", re.IGNORECASE)


def window_for(
    text: str, windows: Sequence[Window], number: Span, sentence: Span, barriers: Sequence[Span]
) -> Window | None:
    """The window of a sentence that bounds a count, None where the sentence has none.

    The nearest, where a firm one ("since", "within") reaches twice as far, and one beyond another count (`barriers`)
    is farther off; one behind another count that a comma or clause sets apart is that one's alone.
    """
    inside = [w for w in windows if sentence.holds(w.span) and not _is_anothers(text, w, number, barriers)]
    if not inside:
        return None
    return min(inside, key=lambda window: _farness(window, number, barriers))


_SET_APART = re.compile(r"[,;:—]|\b(?:that|while|which|among|including|whom|when)\b")


def _is_anothers(text: str, window: Window, number: Span, barriers: Sequence[Span]) -> bool:
    """ "1,702 cases, among them 58 in the last 24 hours": the hours are those of the 58."""
    if window.span.start < number.end:
        return False
    between = [barrier for barrier in barriers if number.end <= barrier.start and barrier.end <= window.span.start]
    if not between or text[: window.span.start].rstrip().endswith(","):
        return False
    return _SET_APART.search(text[number.end : between[-1].start]) is not None


def _farness(window: Window, number: Span, barriers: Sequence[Span]) -> tuple[int, int, int]:
    if window.span.start >= number.end:
        gap, between = window.span.start - number.end, Span(number.end, window.span.start)
    else:
        gap, between = max(0, number.start - window.span.end), Span(min(window.span.end, number.start), number.start)
    crossed = sum(1 for barrier in barriers if between.holds(barrier))
    return (gap // 40 + crossed if not window.strong else gap // 80, gap, window.span.start)


def window_before(doc: Annotation, windows: Sequence[Window], sentence: Span, published: Published) -> Window | None:
    """The window that a sentence without one takes over from the sentence before it.

    Only one that opens that sentence ("In May 2001 a flood …") and lies well before publication, and only where this
    sentence goes on about the same thing ("the flood"), or any, where it opens with "It killed".
    """
    if published.when is None or any(sentence.holds(window.span) for window in windows):
        return None
    last = next((window for window in reversed(windows) if window.span.end <= sentence.start), None)
    if last is None or last.interval is None or last.interval.end is None:
        return None
    if (published.when.date() - last.interval.end.date()).days < _LONG_AGO:
        return None
    between = doc.text[last.span.start : sentence.start]
    if _IT.match(doc.text, sentence.start) and len(_SENTENCE_END.findall(between)) == 1:
        return last
    if not _OPENS.search(doc.text[: last.span.start]) or len(_SENTENCE_END.findall(between)) > 1:
        return None
    return last if _goes_on(between, sentence.of(doc.text)) and "\n" not in between.strip() else None


def _goes_on(before: str, sentence: str) -> bool:
    """True where a noun with "the" or "that" stood in the sentence before."""
    words = {word.lower() for word in re.findall(r"[A-Za-z]{4,}", before)}
    return any(match[1].lower() in words for match in _SAME_THING.finditer(sentence))
