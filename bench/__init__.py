"""How long the work takes, a step beside another in one run. It writes nothing and holds no floor: clocks differ."""
