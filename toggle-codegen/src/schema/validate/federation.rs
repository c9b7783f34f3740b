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
    /// What federation itself is called here: `federation` unless `as` says otherwise.
    federation: Option<String>,
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
        let namespace = argument("as").and_then(string).unwrap_or(name);
        if has_version && name == "federation" {
            self.federated = true;
            self.federation = Some(namespace.to_owned());
        }
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

    /// The names that may stand in the schema without being defined in it, for suggestions.
    /// Directives and types are not told apart, and have no `@`.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.imported.iter().map(String::as_str)
    }

    /// What to do about a name that federation has, but that the schema does not take from it:
    /// `@shareable`, or `FieldSet`.
    pub(super) fn not_imported(&self, name: &str) -> Option<String> {
        let namespace = self.federation.as_ref()?;
        if !VOCABULARY.contains(&name) {
            return None;
        }
        let (at, bare) = match name.strip_prefix('@') {
            Some(bare) => ("@", bare),
            None => ("", name),
        };
        Some(format!(
            "add `\"{name}\"` to the `import` of `@link`, or write `{at}{namespace}__{bare}`"
        ))
    }

    /// The names of federation that could be imported, with the `@` of directives.
    pub(super) fn importable(&self) -> impl Iterator<Item = &str> {
        let names: &[&str] = match self.federation {
            Some(_) => &VOCABULARY,
            None => &[],
        };
        names.iter().copied()
    }
}

/// What federation defines in any of its versions from 2.0 on.
const VOCABULARY: [&str; 20] = [
    "@authenticated",
    "@composeDirective",
    "@context",
    "@cost",
    "@extends",
    "@external",
    "@fromContext",
    "@inaccessible",
    "@interfaceObject",
    "@key",
    "@listSize",
    "@override",
    "@policy",
    "@provides",
    "@requires",
    "@requiresScopes",
    "@shareable",
    "@tag",
    "ContextFieldValue",
    "FieldSet",
];

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
