"""One kind of value a file: parse, keep as written, keep precision, compare two. Pure."""
