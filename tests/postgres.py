"""A PostgreSQL of one's own: on a socket in a temporary folder, stopped and removed afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USERS = ("postgres", "nobody")
"""Who may run it where we are root, for initdb refuses root."""


def find_programs() -> Path | None:
    """The folder with initdb and postgres, the newest first; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3].split(".")[0]))
    if found:
        return found[-1].parent
    named = shutil.which("initdb")
    return Path(named).resolve().parent if named else None


@contextmanager
def run_postgres() -> Iterator[str]:
    """The URL of a server with an empty database, for as long as it is wanted. Raises RuntimeError where it does not start."""
    programs = find_programs()
    if programs is None:
        raise RuntimeError("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="parallax-pg-"))
    become = _become(folder)
    try:
        _call(
            [*become, str(programs / "initdb"), "-D", f"{folder}/data", "-U", "parallax", "-A", "trust", "-E", "UTF8"]
        )
        settings = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off -c max_connections=120"
        start = [*become, str(programs / "pg_ctl"), "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", settings]
        _call([*start, "start"])
        try:
            yield f"postgresql://parallax@/postgres?host={folder}"
        finally:
            _call([*become, str(programs / "pg_ctl"), "-D", f"{folder}/data", "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _become(folder: Path) -> list[str]:
    """What a command begins with where we are root; the folder is given to that user."""
    if os.geteuid():
        return []
    user = next(pwd.getpwnam(name) for name in USERS if _is_user(name))
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _is_user(name: str) -> bool:
    return any(user.pw_name == name for user in pwd.getpwall())


def _call(words: list[str]) -> None:
    env = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    # output goes nowhere: a server started would keep a pipe open
    done = subprocess.run(words, env=env, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise RuntimeError(f"{words[-1]}: {Path(words[0]).name} ended with status {done.returncode}")
