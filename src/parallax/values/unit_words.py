"""Unit words as written, and the name each is given: the contract's where it has one, else the singular noun."""

CONTRACT: dict[str, str] = {
    "kilometres": "km", "kilometers": "km", "kilometre": "km", "kilometer": "km", "km": "km", "kms": "km", "km.": "km",
    "square kilometres": "km2", "square kilometers": "km2", "square kilometre": "km2", "square kilometer": "km2",
    "sq km": "km2", "sq. km": "km2", "sq kms": "km2", "sq kilometers": "km2", "sq kilometres": "km2", "km2": "km2",
    "km²": "km2", "km^2": "km2", "square km": "km2", "square kms": "km2",
    "miles": "mile", "mile": "mile", "mi": "mile",
    "nautical miles": "nautical mile", "nautical mile": "nautical mile", "nmi": "nautical mile",
    "metres": "m", "meters": "m", "metre": "m", "meter": "m", "m": "m",
    "feet": "foot", "foot": "foot", "ft": "foot", "ft.": "foot",
    "kilograms": "kg", "kilogram": "kg", "kilogrammes": "kg", "kilos": "kg", "kilo": "kg", "kg": "kg", "kgs": "kg",
    "tonnes": "t", "tonne": "t", "tons": "t", "ton": "t", "metric tons": "t", "metric tonnes": "t", "metric ton": "t",
    "seconds": "second", "second": "second", "secs": "second", "sec": "second",
    "minutes": "minute", "minute": "minute", "mins": "minute", "min": "minute",
    "hours": "hour", "hour": "hour", "hrs": "hour", "hr": "hour",
    "days": "day", "day": "day", "months": "month", "month": "month", "years": "year", "year": "year", "yrs": "year",
    "percent": "percent", "per cent": "percent", "%": "percent", "pc": "percent", "pct": "percent",
    "dollars": "usd", "dollar": "usd", "us dollars": "usd", "u.s. dollars": "usd", "american dollars": "usd", "usd": "usd", "bucks": "usd",
    "euros": "eur", "euro": "eur", "eur": "eur",
    "magnitude": "magnitude",
}  # fmt: skip
"""Words of the units that the account's contract names. A bare "dollar" is taken for the American one."""

OTHER: dict[str, str] = {
    "weeks": "week", "week": "week", "decades": "decade", "decade": "decade", "centuries": "century", "century": "century",
    "milliseconds": "millisecond", "ms": "millisecond", "nights": "night", "quarters": "quarter",
    "percentage points": "percentage point", "percentage point": "percentage point", "basis points": "basis point",
    "basis point": "basis point", "points": "point", "point": "point",
    "centimetres": "centimetre", "centimeters": "centimetre", "centimetre": "centimetre", "centimeter": "centimetre", "cm": "centimetre",
    "millimetres": "millimetre", "millimeters": "millimetre", "millimetre": "millimetre", "millimeter": "millimetre", "mm": "millimetre",
    "micrometres": "micrometre", "micrometers": "micrometre", "microns": "micrometre", "μm": "micrometre", "µm": "micrometre",
    "nanometres": "nanometre", "nanometers": "nanometre", "nm": "nanometre",
    "yards": "yard", "yard": "yard", "inches": "inch", "inch": "inch", "in.": "inch",
    "hectares": "hectare", "hectare": "hectare", "ha": "hectare", "acres": "acre", "acre": "acre",
    "square miles": "square mile", "square mile": "square mile", "sq miles": "square mile", "sq mi": "square mile",
    "square metres": "square metre", "square meters": "square metre", "sq m": "square metre", "sq metres": "square metre", "m2": "square metre", "m²": "square metre", "sqm": "square metre",
    "square metre": "square metre", "square meter": "square metre",
    "square feet": "square foot", "square foot": "square foot", "sq ft": "square foot", "sq. ft.": "square foot",
    "cubic metres": "cubic metre", "cubic meters": "cubic metre", "m3": "cubic metre", "m³": "cubic metre",
    "cubic feet": "cubic foot", "cubic kilometers": "cubic kilometre", "cubic kilometres": "cubic kilometre",
    "pounds": "pound", "pound": "pound", "lbs": "pound-mass", "lb": "pound-mass", "ounces": "ounce", "ounce": "ounce", "oz": "ounce",
    "grams": "gram", "grammes": "gram", "gram": "gram", "milligrams": "milligram", "mg": "milligram",
    "stone": "stone", "kilotons": "kiloton", "kilotonnes": "kiloton", "megatons": "megaton", "gigatonnes": "gigaton", "gigatons": "gigaton",
    "litres": "litre", "liters": "litre", "litre": "litre", "liter": "litre", "l": "litre",
    "millilitres": "millilitre", "milliliters": "millilitre", "ml": "millilitre",
    "gallons": "gallon", "gallon": "gallon", "barrels": "barrel", "barrel": "barrel", "bushels": "bushel",
    "watts": "watt", "watt": "watt", "w": "watt", "kilowatts": "kilowatt", "kilowatt": "kilowatt", "kw": "kilowatt",
    "megawatts": "megawatt", "megawatt": "megawatt", "mw": "megawatt", "gigawatts": "gigawatt", "gigawatt": "gigawatt", "gw": "gigawatt",
    "kilowatt hours": "kilowatt hour", "kilowatt-hours": "kilowatt hour", "kwh": "kilowatt hour",
    "megawatt hours": "megawatt hour", "megawatt-hours": "megawatt hour", "mwh": "megawatt hour", "gwh": "gigawatt hour", "gigawatt hours": "gigawatt hour",
    "volts": "volt", "volt": "volt", "kv": "kilovolt", "amps": "ampere", "amperes": "ampere",
    "hertz": "hertz", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz", "decibels": "decibel", "db": "decibel",
    "horsepower": "horsepower", "hp": "horsepower", "bhp": "horsepower", "lb-ft": "foot pound-force",
    "calories": "calorie", "joules": "joule", "pascals": "pascal", "mpa": "megapascal", "kpa": "kilopascal", "psi": "psi", "ksi": "kilopound per square inch",
    "bytes": "byte", "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "megabytes": "megabyte", "gigabytes": "gigabyte",
    "terabytes": "terabyte", "mbps": "megabit per second", "gbps": "gigabit per second",
    "megapixels": "megapixel", "mp": "megapixel",
    "mph": "mile per hour", "m.p.h.": "mile per hour", "miles per hour": "mile per hour", "miles an hour": "mile per hour",
    "kph": "kilometre per hour", "km/h": "kilometre per hour", "kmh": "kilometre per hour", "kilometers per hour": "kilometre per hour",
    "kilometres per hour": "kilometre per hour", "kilometers an hour": "kilometre per hour", "kilometres an hour": "kilometre per hour",
    "mpg": "mile per gallon", "miles per gallon": "mile per gallon", "m/s": "metre per second",
    "metres per second": "metre per second", "meters per second": "metre per second", "knots": "knot",
    "ppm": "parts-per-million", "ppb": "parts-per-billion", "parts per million": "parts-per-million", "parts per billion": "parts-per-billion",
    "degrees celsius": "celsius", "degree celsius": "celsius", "celsius": "celsius", "°c": "celsius", "ºc": "celsius", "degrees c": "celsius", "c": "celsius",
    "degrees fahrenheit": "fahrenheit", "fahrenheit": "fahrenheit", "°f": "fahrenheit", "ºf": "fahrenheit", "degrees f": "fahrenheit",
    "degrees": "degree", "degree": "degree", "°": "degree",
    "times": "times", "fold": "times", "-fold": "times", "cents": "cent", "cent": "cent", "pence": "penny", "p": "penny",
}  # fmt: skip
"""Other measures; none is ever converted."""

CURRENCY_WORDS: dict[str, str] = {
    "pounds sterling": "pound sterling", "pound sterling": "pound sterling", "sterling": "pound sterling", "quid": "pound sterling",
    "yen": "japanese yen", "yuan": "chinese yuan", "renminbi": "chinese yuan", "rubles": "russian ruble", "roubles": "russian ruble",
    "hryvnia": "ukrainian hryvnia", "hryvnias": "ukrainian hryvnia", "rupees": "rupee", "rupiah": "indonesian rupiah", "pesos": "peso",
    "francs": "franc", "swiss francs": "swiss franc", "won": "south korean won", "lira": "turkish lira", "liras": "turkish lira",
    "shekels": "shekel", "dirhams": "dirham", "dinars": "dinar", "riyals": "riyal", "rials": "iranian rial", "reais": "brazilian real",
    "rand": "south african rand", "zloty": "polish zloty", "kronor": "swedish krona", "danish crowns": "danish krone", "swedish crowns": "swedish krona",
    "norwegian crowns": "norwegian krone", "crowns": "crown", "kronas": "krona", "kroner": "krone", "baht": "thai baht", "ringgit": "malaysian ringgit",
    "dong": "vietnamese dong", "taka": "bangladeshi taka", "naira": "nigerian naira", "cedis": "ghanaian cedi", "shillings": "shilling",
    "australian dollars": "australian dollar", "canadian dollars": "canadian dollar", "new zealand dollars": "new zealand dollar",
    "hong kong dollars": "hong kong dollar", "singapore dollars": "singapore dollar", "bitcoin": "bitcoin", "bitcoins": "bitcoin",
    "deutsche marks": "deutsche mark", "marks": "mark", "finnish markka": "finnish markka", "lire": "italian lira", "guilders": "guilder",
}  # fmt: skip
CURRENCY_CODES: dict[str, str] = {
    "USD": "usd", "EUR": "eur", "GBP": "pound sterling", "JPY": "japanese yen", "CNY": "chinese yuan", "RMB": "chinese yuan", "RUB": "russian ruble",
    "UAH": "ukrainian hryvnia", "INR": "indian rupee", "CHF": "swiss franc", "AUD": "australian dollar", "CAD": "canadian dollar",
    "NZD": "new zealand dollar", "HKD": "hong kong dollar", "SGD": "singapore dollar", "BRL": "brazilian real", "MXN": "mexican peso",
    "ZAR": "south african rand", "TRY": "turkish lira", "KRW": "south korean won", "IDR": "indonesian rupiah", "THB": "thai baht", "SEK": "swedish krona",
    "NOK": "norwegian krone", "DKK": "danish krone", "PLN": "polish zloty", "ILS": "shekel", "AED": "dirham", "SAR": "riyal",
    "MYR": "malaysian ringgit", "PHP": "philippine peso", "NGN": "nigerian naira", "KES": "kenyan shilling", "EGP": "egyptian pound",
    "RM": "malaysian ringgit", "Rs": "rupee", "Rs.": "rupee", "Rp": "indonesian rupiah", "R": "south african rand", "kn": "croatian kuna",
}  # fmt: skip
CURRENCY_SIGNS: dict[str, str] = {
    "US$": "usd", "US $": "usd", "$US": "usd", "$": "usd", "€": "eur", "£": "pound sterling", "¥": "japanese yen", "Y=": "japanese yen", "₹": "indian rupee",
    "₽": "russian ruble", "₴": "ukrainian hryvnia", "₺": "turkish lira", "₪": "shekel", "₩": "south korean won", "₦": "nigerian naira", "₱": "philippine peso",
    "A$": "australian dollar", "AU$": "australian dollar", "AU $": "australian dollar", "$A": "australian dollar", "C$": "canadian dollar", "C $": "canadian dollar",
    "CA$": "canadian dollar", "HK$": "hong kong dollar", "HK $": "hong kong dollar", "NZ$": "new zealand dollar", "NZ $": "new zealand dollar",
    "S$": "singapore dollar", "R$": "brazilian real", "NT$": "new taiwan dollar", "PS": "pound sterling",
}  # fmt: skip
"""Signs before a number. "PS" is how some wires' texts spell the pound sign."""

LENGTHS = frozenset({"km", "mile", "nautical mile", "m", "foot", "centimetre", "millimetre", "yard", "inch"})
TIMES = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century", "millisecond"}
)
AREA_NOUNS = frozenset(
    "territory territories land lands area areas ground soil terrain farmland cropland forest forests woodland bush bushland "
    "scrubland grassland countryside acreage wilderness vegetation".split()
)
"""What is measured by area: "2,000 kilometers of territory" has the unit of a length."""
