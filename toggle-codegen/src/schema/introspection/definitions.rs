//! The schema, its types and its directives.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::json::{Node, shown};
use super::reader::{Expected, Reader};
use super::text;
use crate::diagnostic::{nearest, one_of};

const KINDS: [&str; 6] = [
    "SCALAR",
    "OBJECT",
    "INTERFACE",
    "UNION",
    "ENUM",
    "INPUT_OBJECT",
];

/// Every schema has them, so ours stand: an old server's own would know fewer places for them.
const BUILT_IN_SCALARS: [&str; 5] = ["Int", "Float", "String", "Boolean", "ID"];
const BUILT_IN_DIRECTIVES: [&str; 5] = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

/// Where a directive may stand, as far as the specification goes.
const PLACES: [&str; 19] = [
    "QUERY",
    "MUTATION",
    "SUBSCRIPTION",
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "VARIABLE_DEFINITION",
    "SCHEMA",
    "SCALAR",
    "OBJECT",
    "FIELD_DEFINITION",
    "ARGUMENT_DEFINITION",
    "INTERFACE",
    "UNION",
    "ENUM",
    "ENUM_VALUE",
    "INPUT_OBJECT",
    "INPUT_FIELD_DEFINITION",
];

impl Reader<'_> {
    /// The value of `__schema`.
    pub(super) fn schema(&mut self, schema: &Node<'_>) -> Option<()> {
        self.expect(schema, Expected::Object)?;
        self.roots(schema);
        if let Some(directives) = self.optional(schema, "directives", Expected::List) {
            let mut seen = BTreeMap::new();
            for directive in directives.items()? {
                self.directive(&directive, &mut seen);
            }
        }
        let types = self.required(schema, "types", Expected::List)?;
        let mut seen = BTreeMap::new();
        for definition in types.items()? {
            self.definition(&definition, &mut seen);
        }
        Some(())
    }

    fn roots(&mut self, schema: &Node<'_>) {
        self.description(schema, "");
        self.sdl.push_str("schema {\n");
        let query = self.required(schema, "queryType", Expected::Object);
        let mutation = self.optional(schema, "mutationType", Expected::Object);
        let subscription = self.optional(schema, "subscriptionType", Expected::Object);
        for (word, root) in [
            ("query", query),
            ("mutation", mutation),
            ("subscription", subscription),
        ] {
            if let Some(root) = root
                && let Some(name) = self.name(&root)
            {
                let _ = writeln!(self.sdl, "  {word}: {name}");
            }
        }
        self.sdl.push_str("}\n");
    }

    /// Writes the description of `node`, where it has one.
    pub(super) fn description(&mut self, node: &Node<'_>, indent: &str) {
        if let Some(words) = self.optional_text(node, "description") {
            text::description(&mut self.sdl, indent, words);
        }
    }

    fn definition(
        &mut self,
        node: &Node<'_>,
        seen: &mut BTreeMap<String, crate::source::Span>,
    ) -> Option<()> {
        self.expect(node, Expected::Object)?;
        let name = self.name(node)?;
        let kind = self.kind(node, &KINDS)?;
        self.once(seen, name, node)?;
        let built_in = kind == "SCALAR" && BUILT_IN_SCALARS.contains(&name);
        if name.starts_with("__") || built_in {
            return Some(());
        }
        self.sdl.push('\n');
        self.description(node, "");
        match kind {
            "SCALAR" => {
                self.scalar(node, name);
                Some(())
            }
            "OBJECT" => self.composite(node, "type", name),
            "INTERFACE" => self.composite(node, "interface", name),
            "UNION" => self.union(node, name),
            "ENUM" => self.enumeration(node, name),
            _ => self.input_object(node, name),
        }
    }

    /// The word at `kind`, one of `known`.
    pub(super) fn kind<'n>(
        &mut self,
        node: &'n Node<'n>,
        known: &[&'static str],
    ) -> Option<&'static str> {
        let kind = self.required(node, "kind", Expected::Text)?;
        let word = kind.text()?;
        if let Some(known) = known.iter().find(|known| **known == word) {
            return Some(known);
        }
        let expected = one_of(known);
        let found = shown(word);
        let problem = self.problem(
            &kind,
            format_args!("`{found}` is no kind of type here: expected {expected}"),
            "not a kind of type",
        );
        let near = nearest(word, known.iter().copied());
        self.refuse(match near.as_slice() {
            [] => problem,
            near => problem.help(format!("did you mean {}?", one_of(near))),
        })
    }

    fn scalar(&mut self, node: &Node<'_>, name: &str) {
        let _ = write!(self.sdl, "scalar {name}");
        // The draft spelled it `Url`, and servers of that time still do.
        let url = self
            .optional_text(node, "specifiedByURL")
            .or_else(|| self.optional_text(node, "specifiedByUrl"));
        if let Some(url) = url {
            let _ = write!(self.sdl, " @specifiedBy(url: {})", text::quoted(url));
        }
        self.sdl.push('\n');
    }

    fn composite(&mut self, node: &Node<'_>, keyword: &str, name: &str) -> Option<()> {
        let _ = write!(self.sdl, "{keyword} {name}");
        // Before interfaces could implement interfaces, an interface had none or null.
        let interfaces = if keyword == "type" {
            self.required(node, "interfaces", Expected::List)
        } else {
            self.optional(node, "interfaces", Expected::List)
        };
        if let Some(interfaces) = interfaces {
            self.names_of_types(&interfaces, " implements ", " & ");
        }
        let fields = self.required(node, "fields", Expected::List)?;
        self.block(&fields, Self::field)
    }

    fn union(&mut self, node: &Node<'_>, name: &str) -> Option<()> {
        let _ = write!(self.sdl, "union {name}");
        let members = self.required(node, "possibleTypes", Expected::List)?;
        self.names_of_types(&members, " = ", " | ");
        self.sdl.push('\n');
        Some(())
    }

    /// Writes the names in `list`, each once.
    fn names_of_types(&mut self, list: &Node<'_>, before: &str, between: &str) -> Option<()> {
        let mut seen = BTreeMap::new();
        let mut separator = before;
        for item in list.items()? {
            if self.expect(&item, Expected::Object).is_some()
                && let Some(name) = self.name(&item)
                && self.once(&mut seen, name, &item).is_some()
            {
                let _ = write!(self.sdl, "{separator}{name}");
                separator = between;
            }
        }
        Some(())
    }

    fn enumeration(&mut self, node: &Node<'_>, name: &str) -> Option<()> {
        let _ = write!(self.sdl, "enum {name}");
        let values = self.required(node, "enumValues", Expected::List)?;
        self.block(&values, Self::enum_value)
    }

    fn input_object(&mut self, node: &Node<'_>, name: &str) -> Option<()> {
        let _ = write!(self.sdl, "input {name}");
        if self.optional_truth(node, "isOneOf") == Some(true) {
            self.sdl.push_str(" @oneOf");
        }
        let fields = self.required(node, "inputFields", Expected::List)?;
        self.block(&fields, |reader, field, name| {
            reader.input_value(field, name, "  ")
        })
    }

    fn directive(
        &mut self,
        node: &Node<'_>,
        seen: &mut BTreeMap<String, crate::source::Span>,
    ) -> Option<()> {
        self.expect(node, Expected::Object)?;
        let name = self.name(node)?;
        self.once(seen, name, node)?;
        let locations = self.required(node, "locations", Expected::List)?;
        let mut places = Vec::new();
        for location in locations.items()? {
            self.expect(&location, Expected::Text)?;
            // A place that a later specification adds is none where our documents could use it.
            places.extend(location.text().filter(|place| PLACES.contains(place)));
        }
        let arguments = self.required(node, "args", Expected::List)?;
        if BUILT_IN_DIRECTIVES.contains(&name) || places.is_empty() {
            return Some(());
        }
        self.sdl.push('\n');
        self.description(node, "");
        let _ = write!(self.sdl, "directive @{name}");
        self.arguments(&arguments, "");
        if self.optional_truth(node, "isRepeatable") == Some(true) {
            self.sdl.push_str(" repeatable");
        }
        let _ = writeln!(self.sdl, " on {}", places.join(" | "));
        Some(())
    }
}
