"""Forms: models as they are published otherwise than for Transformers: Marian archives, Argos packages."""
