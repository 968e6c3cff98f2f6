"""The words of a phrase as one line."""

from parallax.nouns.span import Span
from parallax.reading.annotators import Token
from parallax.reading.document import Document


def words_at(doc: Document, span: Span) -> str:
    """The words at a span as one line without markup."""
    return " ".join(span.of(doc.text).replace("*", "").split())


def text_of(doc: Document, tokens: list[Token]) -> str:
    """The words from the first to the last token, without a closing possessive; "" for none."""
    if not tokens:
        return ""
    return words_at(doc, Span(tokens[0].start, tokens[-1].end)).removesuffix("'s").removesuffix("’s").strip(" ,")


def role_text(doc: Document, tokens: list[Token]) -> str:
    """The description before or after a name, without a leading article."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.index == runs[-1][-1].index + 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    text = "; ".join(filter(None, (text_of(doc, run) for run in runs)))
    return text.removeprefix("The ").removeprefix("the ").strip(" ,;-–—")


def joined(*roles: str) -> str:
    """The descriptions that hold letters and no handle, in one."""
    return "; ".join(role for role in roles if any(c.isalpha() for c in role) and "@" not in role)
