"""placeholder"""


def write_html(account, *, texts=True):
    raise NotImplementedError
