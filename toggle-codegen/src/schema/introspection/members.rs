//! What stands inside a definition: fields, arguments, enum values, and their types.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::constant::constant;
use super::json::{Node, shown};
use super::reader::{Expected, Reader};
use super::text;

/// Lists and non-nulls around one type. Introspection queries ask for eight or nine.
const MOST_WRAPPERS: usize = 32;

const KINDS: [&str; 8] = [
    "SCALAR",
    "OBJECT",
    "INTERFACE",
    "UNION",
    "ENUM",
    "INPUT_OBJECT",
    "LIST",
    "NON_NULL",
];

impl Reader<'_> {
    /// Writes `{`, each member of `list` by `write`, and `}`; nothing for none.
    pub(super) fn block(
        &mut self,
        list: &Node<'_>,
        mut write: impl FnMut(&mut Self, &Node<'_>, &str) -> Option<()>,
    ) -> Option<()> {
        let members = list.items()?;
        if members.is_empty() {
            self.sdl.push('\n');
            return Some(());
        }
        self.sdl.push_str(" {\n");
        let mut seen = BTreeMap::new();
        for member in &members {
            if self.expect(member, Expected::Object).is_some()
                && let Some(name) = self.name(member)
                && self.once(&mut seen, name, member).is_some()
            {
                self.description(member, "  ");
                write(self, member, name);
            }
        }
        self.sdl.push_str("}\n");
        Some(())
    }

    pub(super) fn field(&mut self, node: &Node<'_>, name: &str) -> Option<()> {
        let _ = write!(self.sdl, "  {name}");
        if let Some(arguments) = self.required(node, "args", Expected::List) {
            self.arguments(&arguments, "  ");
        }
        let ty = self.type_of(node)?;
        let _ = write!(self.sdl, ": {ty}");
        self.deprecation(node);
        self.sdl.push('\n');
        Some(())
    }

    pub(super) fn enum_value(&mut self, node: &Node<'_>, name: &str) -> Option<()> {
        if matches!(name, "true" | "false" | "null") {
            return self.refuse_at(
                node,
                format_args!("`{name}` is no name for an enum value"),
                "this word has a meaning of its own",
            );
        }
        let _ = write!(self.sdl, "  {name}");
        self.deprecation(node);
        self.sdl.push('\n');
        Some(())
    }

    /// Writes the arguments in `list`, each on a line of its own below `indent`; nothing for none.
    pub(super) fn arguments(&mut self, list: &Node<'_>, indent: &str) -> Option<()> {
        let arguments = list.items()?;
        if arguments.is_empty() {
            return Some(());
        }
        let deeper = format!("{indent}  ");
        self.sdl.push_str("(\n");
        let mut seen = BTreeMap::new();
        for argument in &arguments {
            if self.expect(argument, Expected::Object).is_some()
                && let Some(name) = self.name(argument)
                && self.once(&mut seen, name, argument).is_some()
            {
                self.description(argument, &deeper);
                self.input_value(argument, name, &deeper);
            }
        }
        let _ = write!(self.sdl, "{indent})");
        Some(())
    }

    /// An argument, or a field of an input object.
    pub(super) fn input_value(&mut self, node: &Node<'_>, name: &str, indent: &str) -> Option<()> {
        let ty = self.type_of(node)?;
        let _ = write!(self.sdl, "{indent}{name}: {ty}");
        if let Some(default) = self.optional(node, "defaultValue", Expected::Text) {
            let words = default.text()?;
            match constant(words) {
                Ok(value) => {
                    let _ = write!(self.sdl, " = {value}");
                }
                Err(found) => {
                    let problem = self.problem(
                        &default,
                        format_args!(
                            "the default `{}` is no GraphQL value: expected one value without \
                             variables, found {found}",
                            shown(words)
                        ),
                        "expected a value as in a query",
                    );
                    return self.refuse(problem.help(
                        "write it as GraphQL (`{ key: \"text\" }`, keys without quotes), or `null` \
                         for none",
                    ));
                }
            }
        }
        self.deprecation(node);
        self.sdl.push('\n');
        Some(())
    }

    fn deprecation(&mut self, node: &Node<'_>) {
        let flag = self.optional_truth(node, "isDeprecated");
        let reason = self.optional_text(node, "deprecationReason");
        // Some servers give the reason alone.
        if !flag.unwrap_or(reason.is_some()) {
            return;
        }
        self.sdl.push_str(" @deprecated");
        if let Some(reason) = reason {
            let _ = write!(self.sdl, "(reason: {})", text::quoted(reason));
        }
    }

    fn type_of(&mut self, node: &Node<'_>) -> Option<String> {
        let ty = self.required(node, "type", Expected::Object)?;
        self.type_reference(&ty, 0)
    }

    fn type_reference(&mut self, node: &Node<'_>, depth: usize) -> Option<String> {
        if depth > MOST_WRAPPERS {
            return self.refuse_at(
                node,
                format_args!("more than {MOST_WRAPPERS} lists and non-nulls around one type"),
                "one too many",
            );
        }
        match self.kind(node, &KINDS)? {
            "LIST" => {
                let inner = self.inner(node, "LIST")?;
                Some(format!("[{}]", self.type_reference(&inner, depth + 1)?))
            }
            "NON_NULL" => {
                let inner = self.inner(node, "NON_NULL")?;
                let ty = self.type_reference(&inner, depth + 1)?;
                if ty.ends_with('!') {
                    return self.refuse_at(
                        &inner,
                        "`NON_NULL` stands in a `NON_NULL`",
                        "null is ruled out already",
                    );
                }
                Some(format!("{ty}!"))
            }
            _ => self.name(node).map(str::to_owned),
        }
    }

    /// What is inside a list or non-null: the place where a query that asked for too little shows.
    fn inner<'n>(&mut self, node: &'n Node<'n>, kind: &str) -> Option<Node<'n>> {
        let inner = self.member(node, "ofType").filter(|inner| !inner.is_null());
        let Some(inner) = inner else {
            let problem = self.problem(
                node,
                format_args!("the type inside this `{kind}` is missing: expected it at `ofType`"),
                "of what?",
            );
            return self.refuse(problem.help(
                "the introspection query asked for too few levels of `ofType`: fetch the schema \
                 with one that asks for nine",
            ));
        };
        self.expect(&inner, Expected::Object)?;
        Some(inner)
    }
}
