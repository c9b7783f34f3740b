//! Every option, from wherever it is set: each with its place, and every mistake in them at once.

use std::collections::BTreeSet;

use super::takes::{deprecated, derives, flag, mocks, paths, runtime, scalars, text, types};
use super::{Mistake, Options, Setting, Written};
use crate::diagnostic::{Code, nearest, one_of, question};

/// The names of the options.
pub(crate) const OPTIONS: &[&str] = &[
    "schema",
    "operation",
    "derive",
    "serialize",
    "mocks",
    "scalars",
    "types",
    "deprecated",
    "crate",
];

/// What is done about something deprecated that a document uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Deprecated {
    /// rustc warns, as it does of Rust that is deprecated.
    #[default]
    Warn,
    Deny,
    Allow,
}

/// What the options are set to; what is not set is empty.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    /// The paths and patterns of the schema's files; Toggle's own schema without one.
    pub schema: Vec<Written>,
    /// The operation that a struct stands for.
    pub operation: Option<Written>,
    /// Names and coordinates of the schema, and the Rust types that stand for them.
    pub scalars: Vec<(Written, Written)>,
    /// Paths and patterns of files, and the modules that were made of them.
    pub types: Vec<(Written, Written)>,
    derives: Vec<Written>,
    serialize: Option<bool>,
    mocks: Option<bool>,
    /// Names and coordinates of the schema, and what stands there in a mock.
    pub mock_values: Vec<(Written, Written)>,
    pub deprecated: Option<Deprecated>,
    runtime: Option<String>,
}

impl Settings {
    pub(crate) fn read(settings: Vec<Setting>, mistakes: &mut Vec<Mistake>) -> Self {
        let mut read = Self::default();
        let mut seen = BTreeSet::new();
        for setting in settings {
            if !seen.insert(setting.name.text.clone()) {
                let message = format!("the option `{}` is given twice", setting.name.text);
                mistakes.push(Mistake::new(
                    Code::WrongOption,
                    &setting.name.place,
                    message,
                ));
            }
            mistakes.extend(read.set(&setting).err().into_iter().flatten());
        }
        read
    }

    /// These, and where they say nothing `others`.
    pub(crate) fn or(mut self, others: Self) -> Self {
        let add = |mine: &mut Vec<(Written, Written)>, others: Vec<(Written, Written)>| {
            for (key, value) in others {
                if !mine.iter().any(|(known, _)| known.text == key.text) {
                    mine.push((key, value));
                }
            }
        };
        add(&mut self.scalars, others.scalars);
        add(&mut self.types, others.types);
        add(&mut self.mock_values, others.mock_values);
        let either = |mine: Vec<Written>, others| if mine.is_empty() { others } else { mine };
        Self {
            schema: either(self.schema, others.schema),
            operation: self.operation.or(others.operation),
            derives: either(self.derives, others.derives),
            serialize: self.serialize.or(others.serialize),
            mocks: self.mocks.or(others.mocks),
            deprecated: self.deprecated.or(others.deprecated),
            runtime: self.runtime.or(others.runtime),
            ..self
        }
    }

    /// What of them decides on the code that is written.
    pub(crate) fn options(&self) -> Options {
        let mut options = Options::default()
            .mocks(self.mocks.unwrap_or_default())
            .serialize(self.serialize.unwrap_or_default());
        for (scalar, path) in &self.scalars {
            options = options.scalar_type(&scalar.text, &path.text);
        }
        for (scalar, value) in &self.mock_values {
            options = options.mock_value(&scalar.text, &value.text);
        }
        for path in &self.derives {
            options = options.derive(&path.text);
        }
        match &self.runtime {
            Some(path) => options.runtime(path),
            None => options,
        }
    }

    fn set(&mut self, setting: &Setting) -> Result<(), Vec<Mistake>> {
        let Setting { name, value } = setting;
        match name.text.as_str() {
            "schema" => self.schema = paths(name, value)?,
            "operation" => self.operation = Some(text(name, value)?),
            "derive" => self.derives = derives(name, value)?,
            "serialize" => self.serialize = Some(flag(name, value)?),
            "mocks" => {
                let (wanted, values) = mocks(name, value)?;
                (self.mocks, self.mock_values) = (Some(wanted), values);
            }
            "scalars" => self.scalars = scalars(name, value)?,
            "types" => self.types = types(name, value)?,
            "deprecated" => self.deprecated = Some(deprecated(name, value)?),
            "crate" => self.runtime = Some(runtime(&text(name, value)?)?),
            word => {
                let message = unknown_option(word, OPTIONS);
                return Err(vec![Mistake::new(
                    Code::UnknownOption,
                    &name.place,
                    message,
                )]);
            }
        }
        Ok(())
    }
}

/// What is said of an option that is not there; `known` are those that are.
pub(crate) fn unknown_option(word: &str, known: &[&str]) -> String {
    if matches!(word, "query" | "path" | "file" | "document" | "query_path") {
        return format!(
            "unknown option `{word}`; the path of the query file stands first and has no name: \
             `#[toggle_query(\"queries/card.graphql\")]`"
        );
    }
    let mut near = nearest(word, known.iter().copied());
    if near.is_empty() {
        // `schema_path`, as another client calls it.
        near.extend(known.iter().filter(|known| word.contains(*known)));
    }
    match question(word, &near) {
        Some(question) => format!("unknown option `{word}`; {question}"),
        None => format!("unknown option `{word}`; the options are {}", one_of(known)),
    }
}
