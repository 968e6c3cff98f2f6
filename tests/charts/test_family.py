import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from parallax.charts import draw_family
from parallax.charts.family import KINDS, WIDTH, Kinship, Relative, _rails, _share_way

SVG = "{http://www.w3.org/2000/svg}"
REPORTS = [
    Relative(number, f"{3 + number // 3} Mar 2031", f"Outlet {number}", f"Title {number}") for number in range(1, 9)
]
KIN = st.lists(
    st.tuples(st.integers(1, 8), st.integers(1, 8), st.sampled_from(KINDS)).filter(lambda one: one[0] != one[1]),
    min_size=1,
    max_size=12,
    unique=True,
)


def kin(source, target, kind, dropped=""):
    return Kinship(source, target, kind, f"{kind} of {source}", dropped)


def test_nothing_copied_draws_nothing():
    assert draw_family("T", REPORTS, [], "f") == ""


def test_every_report_and_what_it_took_stand_in_words():
    tree = fromstring(draw_family("T", REPORTS, [kin(1, 4, "copy", "the denial")], "f", "twin"))
    texts = [text.text for text in tree.iter(f"{SVG}text")]
    assert {"Outlet 1", "Title 8", "copy of 1; dropped: the denial"} <= set(texts)
    assert "4 copy of 1, dropped: the denial" in tree.find(f"{SVG}desc").text


def test_kinds_differ_in_line_and_colour():
    tree = fromstring(draw_family("T", REPORTS, [kin(1, 2 + place, kind) for place, kind in enumerate(KINDS)], "f"))
    rails = [path.get("class") for path in tree.iter(f"{SVG}path") if (path.get("class") or "").startswith("rail")]
    assert len(set(rails)) == len(KINDS)


def test_a_shared_wire_has_no_arrow():
    tree = fromstring(draw_family("T", REPORTS, [kin(1, 2, "shared-wire")], "f"))
    assert not [path for path in tree.iter(f"{SVG}path") if (path.get("class") or "").startswith("head")]


@given(KIN)
def test_two_on_one_rail_never_meet(entries):
    found = [kin(*entry) for entry in entries]
    rails = _rails(found)
    assert not [pair for pair in combinations(found, 2) if _share_way(*pair) and rails[pair[0]] == rails[pair[1]]]


@given(KIN, st.randoms(use_true_random=False))
def test_the_order_of_kin_changes_nothing(entries, random):
    found = [kin(*entry) for entry in entries]
    text = draw_family("T", REPORTS, found, "f")
    random.shuffle(found)
    assert draw_family("T", REPORTS, found, "f") == text
    fromstring(text)


@given(st.text(max_size=300))
def test_any_title_is_only_text(words):
    reports = [Relative(1, "3 Mar", words, words), Relative(2, "4 Mar", words, words)]
    tree = fromstring(draw_family(words, reports, [kin(1, 2, "copy", words)], "f"))
    assert {element.tag.removeprefix(SVG) for element in tree.iter()} <= {
        "svg", "title", "desc", "g", "text", "line", "path", "circle",
    }  # fmt: skip


def test_however_many_rails_there_are_it_is_drawn() -> None:
    reports = [Relative(number, "1 Mar 2031", f"Outlet {number}", "A title of some words") for number in range(1, 61)]
    kin = [Kinship(one, 61 - one, "copy", f"copies {one}: 90 % of its words") for one in range(1, 31)]
    assert draw_family("Tree", reports, kin, "f").count('class="rail') == 30


def test_many_copies_of_one_another_leave_the_words_their_room():
    reports = [Relative(n, "4 Mar 2031", f"Paper {n}", "Dam gives way") for n in range(1, 31)]
    kin = [Kinship(a, b, "copy", "copied", "a word") for a in range(1, 31) for b in range(a + 1, 31)]
    drawn = draw_family("Copies", reports, kin, "f")
    assert max(float(x) for x in re.findall(r'<text[^>]* x="([\d.]+)"', drawn)) < WIDTH - 100
