//! Names that a schema takes from other specifications by `@link`, as federated schemas do:
//! `extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])`.
//!
//! Such a schema uses directives and types that it does not define, and whoever composes schemas
//! knows them. They are known here by name alone, so their arguments and places are not checked.

use std::collections::BTreeSet;

use super::type_system::SchemaPart;
use crate::document::ast::{Directive, Value, ValueKind};

/// What the schema links to.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// `key` for `@key`; also types such as `FieldSet`.
    imported: BTreeSet<String>,
    /// `federation` for `@federation__key` and `federation__FieldSet`.
    namespaces: BTreeSet<String>,
    /// Whether it is one part of a federated schema: then the types it extends may be defined, and
    /// the root types stand, in another part.
    pub(super) federated: bool,
}

impl Links {
    pub(super) fn of(parts: &[SchemaPart<'_>]) -> Self {
        let mut links = Self::default();
        let directives = parts.iter().flat_map(|part| &part.definition.directives);
        for link in directives.filter(|directive| directive.name.text == "link") {
            links.add(link);
        }
        links
    }

    fn add(&mut self, link: &Directive) {
        let argument = |name: &str| {
            let argument = link.arguments.iter().find(|given| given.name.text == name);
            argument.map(|argument| &argument.value)
        };
        let Some(url) = argument("url").and_then(string) else {
            return;
        };
        // The specification that brings `@link` itself need not be linked to.
        self.namespaces.insert("link".to_owned());
        self.imported.insert("link".to_owned());
        let (name, has_version) = name_in(url);
        self.federated |= has_version && name == "federation";
        let namespace = argument("as").and_then(string).unwrap_or(name);
        if !namespace.is_empty() {
            self.namespaces.insert(namespace.to_owned());
            self.imported.insert(namespace.to_owned());
        }
        if let Some(ValueKind::List(items)) = argument("import").map(|value| &value.kind) {
            let names = items.iter().filter_map(imported);
            self.imported.extend(names.map(str::to_owned));
        }
    }

    /// Whether the directive `name`, without its `@`, or the type `name` comes from elsewhere.
    pub(super) fn bring(&self, name: &str) -> bool {
        self.imported.contains(name)
            || name
                .split_once("__")
                .is_some_and(|(namespace, _)| self.namespaces.contains(namespace))
    }
}

/// The name of the specification at `url`, and whether a version stands behind it, as in
/// `…/federation/v2.3`.
fn name_in(url: &str) -> (&str, bool) {
    let mut segments = url.trim_end_matches('/').rsplit('/');
    let last = segments.next().unwrap_or_default();
    let version = last.strip_prefix('v').unwrap_or_default();
    let is_version = version.starts_with(|first: char| first.is_ascii_digit());
    if is_version {
        (segments.next().unwrap_or_default(), true)
    } else {
        (last, false)
    }
}

/// `"@key"`, or `{name: "@key", as: "@primaryKey"}`.
fn imported(item: &Value) -> Option<&str> {
    let name = match &item.kind {
        ValueKind::Object(fields) => {
            let field = |name: &str| fields.iter().find(|field| field.name.text == name);
            string(&field("as").or_else(|| field("name"))?.value)?
        }
        _ => string(item)?,
    };
    Some(name.strip_prefix('@').unwrap_or(name))
}

fn string(value: &Value) -> Option<&str> {
    match &value.kind {
        ValueKind::String(text) => Some(text),
        _ => None,
    }
}
