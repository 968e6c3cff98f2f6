"""Language libraries, behind one small protocol."""

from parallax.reading.annotators.protocol import Annotation, Annotator, Token

__all__ = ["Annotation", "Annotator", "Token"]
