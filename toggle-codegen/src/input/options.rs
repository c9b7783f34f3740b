//! What may be chosen about the code that is written.

use std::collections::BTreeMap;

/// How code is generated; the default suits Toggle's schema.
///
/// ```
/// let options = toggle_codegen::Options::default().scalar_type("Date", "time::Date");
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    scalars: BTreeMap<String, String>,
    runtime: Option<String>,
}

impl Options {
    /// Maps a scalar to a Rust type with serde: by the scalar's name (`Date`) or by a schema
    /// coordinate (`Card.balance`). A coordinate wins over a name.
    #[must_use]
    pub fn scalar_type(mut self, scalar: impl Into<String>, rust_type: impl Into<String>) -> Self {
        self.scalars.insert(scalar.into(), rust_type.into());
        self
    }

    /// Where generated code finds the runtime, when not at `::toggle_runtime`.
    #[must_use]
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = Some(path.into());
        self
    }

    /// The Rust type that `scalar` is mapped to at `coordinate`.
    pub(crate) fn scalar(&self, scalar: &str, coordinate: &str) -> Option<&str> {
        self.scalars
            .get(coordinate)
            .or_else(|| self.scalars.get(scalar))
            .map(String::as_str)
    }

    pub(crate) fn runtime_path(&self) -> Option<&str> {
        self.runtime.as_deref()
    }
}
