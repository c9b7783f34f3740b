//! What a generated request tells the client about itself.

use crate::__private::{Drafted, Input, Slot};

/// A typed GraphQL operation: implemented by `#[toggle_query]`, never by hand.
///
/// The value holds the variables; [`Operation::Data`] is the shape of the answer.
pub trait Operation: Input + Send + Sync {
    /// The `data` of the answer.
    type Data: Drafted<Draft: Slot + Send> + Send + 'static;

    /// What is sent and what the client needs to know to send it safely.
    const DEFINITION: &'static Definition;

    /// The operation's name; `None` for an anonymous one.
    const NAME: Option<&'static str> = Self::DEFINITION.name();

    /// Query, mutation or subscription.
    const KIND: OperationKind = Self::DEFINITION.kind();

    /// The document that is sent: this operation and the fragments it reaches, on one line.
    const DOCUMENT: &'static str = Self::DEFINITION.document();

    /// SHA-256 of [`DOCUMENT`](Self::DOCUMENT), in lower-case hex: its id in a manifest of persisted
    /// operations, as `toggle manifest` writes it.
    const SHA256: &'static str = Self::DEFINITION.sha256();
}

/// The fixed part of an operation: everything but its variables.
#[derive(Debug)]
#[non_exhaustive]
pub struct Definition {
    name: Option<&'static str>,
    kind: OperationKind,
    document: &'static str,
    sha256: &'static str,
    root_fields: &'static [RootField],
    source: &'static str,
    defaults: &'static [(&'static str, bool)],
}

/// The kind of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationKind {
    /// Reads; may be repeated.
    Query,
    /// Changes something; repeated only when it provably did not run.
    Mutation,
    /// A stream of answers.
    Subscription,
}

/// A root field of the document that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RootField {
    /// Its key in `data`.
    pub key: &'static str,
    /// Its line in the document sent, from 1.
    pub line: u32,
    /// Its column in the document sent, from 1.
    pub column: u32,
}

impl RootField {
    /// Written by the macro.
    pub const fn new(key: &'static str, line: u32, column: u32) -> Self {
        Self { key, line, column }
    }
}

impl Definition {
    /// Written by the macro.
    #[doc(hidden)]
    pub const fn new(
        kind: OperationKind,
        name: Option<&'static str>,
        document: &'static str,
        sha256: &'static str,
        root_fields: &'static [RootField],
        source: &'static str,
    ) -> Self {
        Self {
            name,
            kind,
            document,
            sha256,
            root_fields,
            source,
            defaults: &[],
        }
    }

    /// Written by the macro: the defaults of variables that decide what an answer holds.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_defaults(mut self, defaults: &'static [(&'static str, bool)]) -> Self {
        self.defaults = defaults;
        self
    }

    /// The default of the variable `name`, where it has one and decides what an answer holds.
    pub(crate) fn default_of(&self, name: &str) -> Option<bool> {
        let mut defaults = self.defaults.iter();
        defaults.find_map(|(known, value)| (*known == name).then_some(*value))
    }

    /// The operation's name; `None` for an anonymous one.
    pub const fn name(&self) -> Option<&'static str> {
        self.name
    }

    /// Query, mutation or subscription.
    pub const fn kind(&self) -> OperationKind {
        self.kind
    }

    /// The document that is sent: this operation and the fragments it reaches, on one line.
    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// SHA-256 of [`document`](Self::document), in lower-case hex.
    pub const fn sha256(&self) -> &'static str {
        self.sha256
    }

    /// The root fields, with their place in [`document`](Self::document).
    pub const fn root_fields(&self) -> &'static [RootField] {
        self.root_fields
    }

    /// Where the operation was written: `queries/card_balance.graphql:3`.
    pub const fn source(&self) -> &'static str {
        self.source
    }
}
