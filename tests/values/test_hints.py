from parallax.values.hints import has_any


def test_a_hint_counts_however_it_is_written() -> None:
    assert has_any("By E-MAIL", ("mail",))
    assert has_any("Said by \u017fignal", ("signal",))
    assert not has_any("by letter", ("mail", "phone"))
