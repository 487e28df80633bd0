"""Item models: what the views show. Each is run through QAbstractItemModelTester."""
