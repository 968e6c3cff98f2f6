import stat

from parallax.cli import serve as door


def test_a_desk_that_others_can_reach_needs_a_login_or_a_word(call, tmp_path):
    for host in ("0.0.0.0", "::", "desk.example"):  # noqa: S104
        done = call("serve", "--host", host, "--store", str(tmp_path / "none.db"))
        assert done.status == 2
        assert "--no-login" in done.err


def test_with_that_word_it_is_told_who_can_reach_it(call, tmp_path):
    done = call("serve", "--host", "0.0.0.0", "--no-login", "--store", str(tmp_path / "none.db"))  # noqa: S104
    assert "nobody logs in" in done.err


def test_loopback_needs_neither(call, tmp_path):
    for host in ("127.0.0.1", "127.8.8.8", "::1", "localhost"):
        done = call("serve", "--host", host, "--store", str(tmp_path / "none.db"))
        assert "login" not in done.err


def test_a_user_is_added_and_given_another_password(call, tmp_path, monkeypatch):
    monkeypatch.setattr(door, "_ask_password", lambda: "three grey geese")
    path = tmp_path / "users"
    for name in ("A. Velde", "B. Orlin", "A. Velde"):
        assert call("serve", "--add-user", name, "--users", str(path)).status == 0
    lines = path.read_text("utf-8").splitlines()
    assert [line.rpartition(":")[0] for line in lines] == ["B. Orlin", "A. Velde"]
    assert "geese" not in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_user_needs_a_file_and_a_password(call, tmp_path, monkeypatch):
    assert "--users FILE" in call("serve", "--add-user", "A").err
    monkeypatch.setattr(door, "_ask_password", lambda: "short")
    done = call("serve", "--add-user", "A", "--users", str(tmp_path / "users"))
    assert done.status == 2
    assert not (tmp_path / "users").exists()
