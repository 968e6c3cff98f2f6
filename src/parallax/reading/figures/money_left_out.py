"""Sums that leave out their currency, told before: "owes 910 million", "demanded its 150 million back"."""

import re
from collections.abc import Sequence

from parallax.nouns.span import Span
from parallax.reading.figures.number_pairs import Amount
from parallax.reading.figures.quantity import Quantity
from parallax.values.unit import is_currency

_LARGE = re.compile(r"(?:million|billion|trillion|bn|m)\Z", re.I)
_OF_MONEY = re.compile(
    r"\b(?:ow(?:e|es|ed|ing)|earn(?:s|ed|ing)?|pay(?:s|ing)?|paid|repa(?:y|id)|len[dt]|borrow(?:s|ed|ing)?|cost(?:s|ing)?|"
    r"spen[dt]|invest(?:s|ed|ing)?|worth|demand(?:s|ed)?|loans?|debts?|deficits?|los(?:t|s(?:es)?)|profits?|revenues?|sales|"
    r"turnover|budget(?:ed)?|assets|fund(?:s|ing)?|grants?|price|bids?|offer(?:s|ed)?|fines?|compensation|damages|subsid(?:y|ies)|"
    r"tax(?:es)?|claims?|bailout|rescue\s+package|invoices?|arrears|earnings|income|salar(?:y|ies)|wages|rais(?:e|ed)|"
    r"valu(?:e|es|ed)|bought|sold|shortfall|surplus|pension|cash|capital|credit)\b",
    re.I,
)
_REACH = 90


def currency_left_out(text: str, amount: Amount, sentence: Span, before: Sequence[Quantity]) -> str | None:
    """The currency of a sum of millions that names none: that of the sum right before it in its sentence; else, where its
    words are of money, the one that the report tells of before it. None where there is neither.
    """
    if amount.vague or amount.share or not _LARGE.search(text[amount.span.start : amount.span.end]):
        return None
    start, end = max(sentence.start, amount.outer_start - _REACH), min(sentence.end, amount.span.end + _REACH)
    if not _OF_MONEY.search(text[start:end]):
        return None
    last = before[-1] if before else None
    if (
        last is not None
        and sentence.holds(last.span)
        and is_currency(last.unit)
        and amount.outer_start - last.span.end < _REACH
    ):
        return last.unit  # "lend 95 million crowns, as 12 million had been spent"
    currencies = {each.unit for each in before if is_currency(each.unit)}
    return currencies.pop() if len(currencies) == 1 else None
