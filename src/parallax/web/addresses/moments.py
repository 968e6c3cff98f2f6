"""What pages of a story are asked as of."""

from parallax.web.tables import Parameter

AS_OF = Parameter("as-of", "as it could have been told by that day or minute (2031-03-12, 2031-03-12T08:50)")
SAID_BY = Parameter("as-of", "what had been said by that day or minute")
