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
    mocks: bool,
    mock_values: BTreeMap<String, String>,
    serialize: bool,
    derives: Vec<String>,
    pub(crate) shared: Shared,
}

/// What other modules have already: paths from the crate's root, by wire name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shared {
    /// Enums and input objects.
    pub(crate) types: BTreeMap<String, String>,
    pub(crate) fragments: BTreeMap<String, String>,
    /// The modules with the types of the fragments' fields.
    pub(crate) fragment_modules: BTreeMap<String, String>,
}

impl Shared {
    /// Adds what is not there yet.
    pub(crate) fn extend(&mut self, others: Self) {
        let add = |mine: &mut BTreeMap<String, String>, others: BTreeMap<String, String>| {
            for (wire, path) in others {
                mine.entry(wire).or_insert(path);
            }
        };
        add(&mut self.types, others.types);
        add(&mut self.fragments, others.fragments);
        add(&mut self.fragment_modules, others.fragment_modules);
    }
}

impl Options {
    /// Maps a scalar or an enum to a Rust type with serde: by its name (`Date`), or by the schema
    /// coordinate of a field, an input field or an argument (`Card.balance`, `Query.free(day:)`). A
    /// coordinate wins over a name.
    ///
    /// The type needs `Debug` and `Clone`, `Deserialize` where answers hold it and `Serialize` where
    /// requests do; it needs no `Default`.
    #[must_use]
    pub fn scalar_type(mut self, scalar: impl Into<String>, rust_type: impl Into<String>) -> Self {
        let rust_type = match rust_type.into() {
            // By the name that all later stages know it by.
            short if short == "String" => "::std::string::String".to_owned(),
            path => path,
        };
        self.scalars.insert(scalar.into(), rust_type);
        self
    }

    /// Where generated code finds the runtime, when not at `::toggle_runtime`.
    #[must_use]
    pub fn runtime(mut self, path: impl Into<String>) -> Self {
        self.runtime = Some(path.into());
        self
    }

    /// Whether each operation gets a builder of valid answers, for tests: `CardBalance::mock()`.
    #[must_use]
    pub fn mocks(mut self, mocks: bool) -> Self {
        self.mocks = mocks;
        self
    }

    /// What stands in mocks for a scalar, by its name or by the coordinate of a field, where a test sets
    /// nothing: JSON, so a text with its quotes.
    #[must_use]
    pub fn mock_value(mut self, scalar: impl Into<String>, value: impl Into<String>) -> Self {
        self.mock_values.insert(scalar.into(), value.into());
        self
    }

    /// What stands in mocks for `scalar` at `coordinate`.
    pub(crate) fn mocked(&self, scalar: &str, coordinate: &str) -> Option<&str> {
        let at_place = self.mock_values.get(coordinate);
        let value = at_place.or_else(|| self.mock_values.get(scalar));
        value.map(String::as_str)
    }

    /// Whether every generated type implements `serde::Serialize` and `serde::Deserialize`, with the names
    /// of the wire.
    ///
    /// A request is written as its variables, so that it can be kept and sent later: what is absent is not
    /// written, null is, and both are read as they were; a key that is unknown or missing when it is read
    /// is an error. What is sensitive is written too, as it was asked for: keep it where secrets may lie.
    #[must_use]
    pub fn serialize(mut self, serialize: bool) -> Self {
        self.serialize = serialize;
        self
    }

    pub(crate) fn has_serde(&self) -> bool {
        self.serialize
    }

    /// Adds a derive to every generated type, by its path: `PartialEq`, `schemars::JsonSchema`. Enums
    /// have `PartialEq`, `Eq`, `PartialOrd`, `Ord` and `Hash` of their own.
    #[must_use]
    pub fn derive(mut self, path: impl Into<String>) -> Self {
        self.derives.push(path.into());
        self
    }

    pub(crate) fn derives(&self) -> &[String] {
        &self.derives
    }

    pub(crate) fn has_mocks(&self) -> bool {
        self.mocks
    }

    /// The Rust type that `scalar` is mapped to at `coordinate`.
    pub(crate) fn scalar(&self, scalar: &str, coordinate: &str) -> Option<&str> {
        self.scalar_at(coordinate)
            .or_else(|| self.scalars.get(scalar).map(String::as_str))
    }

    /// The Rust type that the very `coordinate` is mapped to.
    pub(crate) fn scalar_at(&self, coordinate: &str) -> Option<&str> {
        self.scalars.get(coordinate).map(String::as_str)
    }

    /// Whether any coordinate is mapped, not names alone.
    pub(crate) fn map_places(&self) -> bool {
        self.scalars.keys().any(|scalar| scalar.contains('.'))
    }

    pub(crate) fn runtime_path(&self) -> Option<&str> {
        self.runtime.as_deref()
    }
}
