import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from parallax.export import write_wikitext
from parallax.export.as_wikitext import escape
from parallax.nouns.account import Account


def test_each_citation_is_told_in_full_once_and_by_its_name_after_that(account):
    written = write_wikitext(account)
    full = re.findall(r'<ref name="(p\d+)">\{\{cite news', written)
    assert full
    assert len(full) == len(set(full))
    assert set(re.findall(r'<ref name="(p\d+)" />', written)) <= set(full)
    assert written.rstrip().endswith("{{reflist}}")


def test_a_report_is_cited_with_what_is_known_of_it(account):
    report = replace(account.reports[0], url="https://ebb.example/a|b", title="A {{title}}", language="en")
    written = write_wikitext(replace(account, reports=(report, *account.reports[1:])))
    assert " |url=https://ebb.example/a%7Cb" in written
    assert " |title=A &#123;&#123;title&#125;&#125;" in written
    assert " |language=en" in written
    assert "javascript:" not in write_wikitext(
        replace(account, reports=(replace(report, url="javascript:alert(1)"), *account.reports[1:]))
    )


@given(st.text())
def test_nothing_that_a_wiki_obeys_is_left_in_a_text(text):
    shown = escape(text)
    assert not re.search(r"[\[\]{}|'~_=*#<>]", re.sub(r"&(?:#\d+|amp|lt|gt);", "", shown))
    assert "://" not in shown
    assert "\n" not in shown


def test_templates_and_tags_are_balanced(account):
    written = write_wikitext(account)
    assert written.count("{{") == written.count("}}")
    assert written.count("<ref name=") == written.count("</ref>") + written.count(" />")


def test_an_empty_account_says_so():
    assert write_wikitext(Account()) == "Nothing was read.\n"
