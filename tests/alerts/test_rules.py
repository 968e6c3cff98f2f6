import pytest

from parallax.alerts import parse_rules
from parallax.errors import BrokenRules
from parallax.nouns.alert_rule import AlertRule, Receiver

WHOLE = """
[mail]
to = ["desk@example.org", "night@example.org"]

[webhook]
url = "https://hooks.example/x"
allow-private = true

[atom]
title = "The mill"
keep = 7

[[alert]]
name = "tolls"
when = ["figure-above", "conflict"]
story = "mill fire"
place = ["Orrin", "Vell"]
actor = "Orrin Fire Brigade"
side = "Town of Orrin"
counted = "dead"
min = 10
max = 50.5
to = ["mail", "webhook", "stdout", "jsonl:alerts.jsonl", "atom:feed.xml", "mail:own@example.org"]

[[alert]]
when = "denial"
"""


def test_all_that_can_be_written():
    read = parse_rules(WHOLE, "rules.toml")
    assert (read.feed_title, read.feed_keeps, read.allow_private) == ("The mill", 7, True)
    tolls, denials = read.rules
    assert tolls == AlertRule(
        "tolls",
        ("conflict", "figure-above"),
        (
            Receiver("atom", "feed.xml"),
            Receiver("jsonl", "alerts.jsonl"),
            Receiver("mail", "desk@example.org"),
            Receiver("mail", "night@example.org"),
            Receiver("mail", "own@example.org"),
            Receiver("stdout"),
            Receiver("webhook", "https://hooks.example/x"),
        ),
        ("mill fire",),
        ("Orrin", "Vell"),
        ("Orrin Fire Brigade",),
        ("Town of Orrin",),
        ("dead",),
        10.0,
        50.5,
    )
    assert denials == AlertRule("alert 2", ("denial",), (Receiver("stdout"),))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "it has no [[alert]]"),
        ("alert = 3", "alert is no list of tables, [[alert]]"),
        ("alert = [3]", "alert 1 is no table"),
        ("mail = 3", "mail is no table"),
        ("[alerts]", "there is no table [alerts]; there are alert, mail, webhook, atom"),
        ("[[alert]]", "alert 1: it has no “when”, one or more of conflict, denial"),
        ("[[alert]]\nwhen = 'war'", "alert 1: when can't be “war”; it is one or more of conflict, denial"),
        ("[[alert]]\nwhen = []", "alert 1: when is no text, nor a list of texts"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nwho = 'x'", "alert “a”: there is no “who”; there are actor, counted"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nactor = ''", "alert “a”: actor is no text"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nactor = [1]", "alert “a”: actor is no text"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nmin = 'ten'", "alert “a”: min is no number"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nmin = true", "alert “a”: min is no number"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nmin = nan", "alert “a”: min is no number"),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nmin = 9\nmax = 8", "alert “a”: min 9 lies above max 8"),
        ("[[alert]]\nname = 'a'\nwhen = 'figure-above'", "alert “a”: figure-above needs min"),
        ("[[alert]]\nname = 'a'\nwhen = 'figure-below'\nmin = 3", "alert “a”: figure-below needs max"),
        (
            "[[alert]]\nname = 'a'\nwhen = 'denial'\nto = 'mail'",
            "alert “a”: “mail” needs a target, as “mail:…” or as to in",
        ),
        ("[[alert]]\nname = 'a'\nwhen = 'denial'\nto = 'pager'", "alert “a”: there is no receiver “pager”"),
        (
            "[[alert]]\nname = 'a'\nwhen = 'denial'\n[[alert]]\nname = 'a'\nwhen = 'denial'",
            "two alerts have the name “a”",
        ),
        ("[atom]\nkeep = 0\n[[alert]]\nwhen = 'denial'", "[atom]: keep is no number of alerts from 1 on"),
        (
            "[webhook]\nallow-private = 1\n[[alert]]\nwhen = 'denial'",
            "[webhook]: allow-private is neither true nor false",
        ),
        ("[mail]\nfrom = 'x'\n[[alert]]\nwhen = 'denial'", "[mail]: there is no “from”; there are to"),
        ("when = ", "Invalid value"),
    ],
)
def test_a_fault_is_told_with_file_rule_and_reason(text, fault):
    with pytest.raises(BrokenRules) as met:
        parse_rules(text, "rules.toml")
    assert str(met.value).startswith(f"rules.toml: {fault}")


def test_all_faults_are_told_at_once_a_line_each():
    with pytest.raises(BrokenRules) as met:
        parse_rules("[[alert]]\nname = 'a'\nto = 'pager'\nmin = 'x'\n[[alert]]\nname = 'b'\n", "r.toml")
    assert [line.split(":")[1].strip() for line in str(met.value).splitlines()] == ["alert “a”"] * 3 + ["alert “b”"]
