import hmac
import json
from hashlib import sha256

import pytest

from parallax.alerts.to_webhook import ToWebhook
from parallax.errors import DeliveryError
from parallax.export.alert_writing import AlertWriting

from .conftest import make_alert

WRITING = AlertWriting("Alerts", 3)
SECRET = "orrin-mill"  # noqa: S105  (invented)
URL = "https://hooks.example/alerts?key=1"


class Posted:
    """Notes what is posted, and answers with a status or a fault."""

    def __init__(self, *answers):
        self.got = []
        self._answers = list(answers)

    def __call__(self, url, body, headers):
        self.got.append((url, body, headers))
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_an_alert_is_posted_as_json_under_its_id():
    post = Posted(204, 200)
    ToWebhook(URL, WRITING, post).send([make_alert(1), make_alert(2)])
    (url, body, headers), (_, _, others) = post.got
    assert url == URL
    assert json.loads(body) == json.loads(WRITING.row(make_alert(1)))
    assert headers == {"Content-Type": "application/json", "Idempotency-Key": make_alert(1).id}
    assert others["Idempotency-Key"] == make_alert(2).id


def test_a_secret_signs_what_is_sent():
    post = Posted(200)
    ToWebhook(URL, WRITING, post, SECRET).send([make_alert(1)])
    ((_, body, headers),) = post.got
    assert headers["X-Parallax-Signature"] == "sha256=" + hmac.new(SECRET.encode(), body, sha256).hexdigest()


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (404, "the webhook at hooks.example answers 404"),
        (400, "the webhook at hooks.example answers 400"),
        (302, "the webhook at hooks.example answers 302; redirects are not followed"),
        (DeliveryError("can't be reached"), "the webhook at hooks.example: can't be reached"),
    ],
)
def test_what_is_not_taken_is_told_without_the_address_s_secret(answer, told):
    with pytest.raises(DeliveryError) as met:
        ToWebhook(URL, WRITING, Posted(answer)).send([make_alert(1)])
    assert str(met.value) == told
