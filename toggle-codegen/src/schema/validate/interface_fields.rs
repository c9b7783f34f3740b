//! [IsValidImplementation](https://spec.graphql.org/September2025/#IsValidImplementation()): a type
//! has the fields of the interfaces that it implements, with types that fit, the same arguments, no
//! further ones that are required, and none deprecated that the interface does not deprecate.

use std::collections::{BTreeMap, BTreeSet};

use super::Problems;
use super::members::{SHOWN, carries};
use super::type_system::{NamedType, Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{FieldDefinition, InputValueDefinition, Name, Type, TypeKind};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for ty in system.own_types().filter(|named| named.is_composite()) {
        // What one interface asks for, the interfaces that it implements ask for too.
        let mut told = BTreeSet::new();
        if problems.is_full() {
            return;
        }
        for (name, placed) in &ty.interfaces {
            let interface = system
                .types
                .get(name)
                .filter(|interface| interface.kind == TypeKind::Interface);
            if let Some(interface) = interface.filter(|interface| interface.name != ty.name) {
                let implementation = Implementation {
                    system,
                    ty,
                    interface,
                    name: *placed,
                };
                implementation.check(&mut told, problems);
            }
        }
    }
}

/// A type and one of the interfaces that it implements.
struct Implementation<'s, 'a> {
    system: &'s TypeSystem<'a>,
    ty: &'s NamedType<'a>,
    interface: &'s NamedType<'a>,
    /// The interface's name behind `implements`.
    name: Placed<'a, Name>,
}

/// A field of the type and the interface's field of that name.
#[derive(Clone, Copy)]
struct Pair<'a> {
    own: Placed<'a, FieldDefinition>,
    asked: Placed<'a, FieldDefinition>,
}

impl<'a> Implementation<'_, 'a> {
    fn check(&self, told: &mut BTreeSet<&'a str>, problems: &mut Problems) {
        let mut missing = Vec::new();
        for (name, asked) in &self.interface.fields {
            let Some(own) = self.ty.fields.get(name) else {
                missing.push(*asked);
                continue;
            };
            let pair = Pair {
                own: *own,
                asked: *asked,
            };
            let mut found = Vec::new();
            found.extend(self.field_type(pair));
            found.extend(self.deprecation(pair));
            self.arguments(pair, &mut found);
            if !found.is_empty() && told.insert(name) {
                problems.extend(found);
            }
        }
        missing.retain(|field| told.insert(&field.node.name.text));
        // That the type has no fields at all is a problem of its own.
        if !self.ty.fields.is_empty() {
            problems.extend(self.missing(&missing));
        }
    }

    fn missing(&self, missing: &[Placed<'a, FieldDefinition>]) -> Option<Diagnostic> {
        let first = missing.first()?;
        let names: Vec<&str> = missing
            .iter()
            .take(SHOWN)
            .map(|field| field.node.name.text.as_str())
            .collect();
        let more = match missing.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let what = if missing.len() == 1 {
            "field"
        } else {
            "fields"
        };
        let list = names.join("`, `");
        let (ty, interface) = (self.ty.name, self.interface.name);
        let message = format!(
            "`{ty}` implements `{interface}`, but lacks its {what} `{list}`{more}: expected all of \
             its fields"
        );
        let label = format!("asks for the {what} `{list}`{more}");
        let code = Code::MissingInterfaceField;
        let problem = self.name.error(code, message, self.name.node.span, label);
        let fields: Vec<String> = missing
            .iter()
            .take(SHOWN)
            .map(|field| spelled(field.node))
            .collect();
        let help = format!("add `{}` to `{ty}`", fields.join("`, `"));
        let span = first.node.name.span;
        Some(
            problem
                .related(first.source, span, "asked for here")
                .help(help),
        )
    }

    fn field_type(&self, Pair { own, asked }: Pair<'a>) -> Option<Diagnostic> {
        let (own_type, asked_type) = (&own.node.ty, &asked.node.ty);
        if self.fits(own_type, asked_type) {
            return None;
        }
        let name = &own.node.name.text;
        let (ty, interface) = (self.ty.name, self.interface.name);
        let message = format!(
            "`{ty}.{name}` is of the type `{own_type}`, and the interface `{interface}` gives it \
             `{asked_type}`: expected that or a narrower type"
        );
        let label = format!("expected `{asked_type}`");
        let code = Code::InterfaceFieldType;
        let problem = own.error(code, message, own_type.span(), label);
        Some(
            problem
                .related(asked.source, asked_type.span(), "the interface's type")
                .help(format!("write `{name}: {asked_type}`")),
        )
    }

    /// Whether each value of `own` is one of `asked`. An unknown type is taken to fit.
    fn fits(&self, own: &Type, asked: &Type) -> bool {
        match (own, asked) {
            (Type::NonNull(own, _), Type::NonNull(asked, _))
            | (Type::List(own, _), Type::List(asked, _)) => self.fits(own, asked),
            (Type::NonNull(own, _), asked) => self.fits(own, asked),
            (Type::Named(own), Type::Named(asked)) => {
                own.text == asked.text || self.is_one_of(&own.text, &asked.text)
            }
            _ => false,
        }
    }

    fn is_one_of(&self, own: &str, asked: &str) -> bool {
        let types = &self.system.types;
        let (Some(own), Some(asked)) = (types.get(own), types.get(asked)) else {
            return true;
        };
        match asked.kind {
            TypeKind::Interface => own.interfaces.contains_key(asked.name),
            TypeKind::Union => asked.members.contains_key(own.name),
            _ => false,
        }
    }

    fn deprecation(&self, Pair { own, asked }: Pair<'a>) -> Option<Diagnostic> {
        let is_deprecated = |field: &FieldDefinition| carries(&field.directives, "deprecated");
        if !is_deprecated(own.node) || is_deprecated(asked.node) {
            return None;
        }
        let name = &own.node.name;
        let message = format!(
            "`{}.{}` is deprecated, but not in the interface `{}`: expected both or none",
            self.ty.name, name.text, self.interface.name
        );
        let label = "deprecated here alone";
        let problem = own.error(Code::InterfaceDeprecation, message, name.span, label);
        let span = asked.node.name.span;
        let interface = self.interface.name;
        let help = format!(
            "add `@deprecated` to `{interface}.{name}` too, or delete it from `{}.{name}`",
            self.ty.name,
            name = name.text
        );
        Some(
            problem
                .related(asked.source, span, "not deprecated here")
                .help(help),
        )
    }

    fn arguments(&self, pair: Pair<'a>, found: &mut Vec<Diagnostic>) {
        let by_name = |field: &'a FieldDefinition| -> BTreeMap<&'a str, &'a InputValueDefinition> {
            let arguments = field.arguments.iter().rev();
            arguments
                .map(|argument| (argument.name.text.as_str(), argument))
                .collect()
        };
        let (own, asked) = (by_name(pair.own.node), by_name(pair.asked.node));
        let mut missing = Vec::new();
        for (name, asked) in &asked {
            match own.get(name) {
                None => missing.push(*asked),
                Some(own) if !same(&own.ty, &asked.ty) => {
                    found.push(self.argument_type(pair, own, asked));
                }
                Some(_) => {}
            }
        }
        found.extend(self.missing_arguments(pair, &missing));
        let extra = own.iter().filter(|(name, _)| !asked.contains_key(*name));
        for (_, own) in extra.filter(|(_, own)| own.is_required()) {
            found.push(self.required_argument(pair, own));
        }
    }

    fn missing_arguments(
        &self,
        pair: Pair<'a>,
        missing: &[&InputValueDefinition],
    ) -> Option<Diagnostic> {
        let first = missing.first()?;
        let name = &pair.own.node.name;
        let names: Vec<&str> = missing
            .iter()
            .map(|asked| asked.name.text.as_str())
            .collect();
        let what = if missing.len() == 1 {
            "argument"
        } else {
            "arguments"
        };
        let message = format!(
            "`{}.{}` lacks the {what} `{}`, which the interface `{}` gives it",
            self.ty.name,
            name.text,
            names.join("`, `"),
            self.interface.name
        );
        let spelled: Vec<String> = missing
            .iter()
            .map(|asked| format!("{}: {}", asked.name.text, asked.ty))
            .collect();
        let spelled = spelled.join(", ");
        let label = format!("expected the {what} `{spelled}`");
        let code = Code::MissingInterfaceArgument;
        let problem = pair.own.error(code, message, name.span, label);
        let help = if pair.own.node.arguments.is_empty() {
            format!("write `{}({spelled})`", name.text)
        } else {
            format!("add `{spelled}` to its arguments")
        };
        Some(
            problem
                .related(pair.asked.source, first.name.span, "asked for here")
                .help(help),
        )
    }

    fn argument_type(
        &self,
        pair: Pair<'a>,
        own: &InputValueDefinition,
        asked: &InputValueDefinition,
    ) -> Diagnostic {
        let message = format!(
            "`{}.{}({}:)` is of the type `{}`, and the interface `{}` gives it `{}`: expected the \
             same type",
            self.ty.name,
            pair.own.node.name.text,
            own.name.text,
            own.ty,
            self.interface.name,
            asked.ty
        );
        let label = format!("expected `{}`", asked.ty);
        let code = Code::InterfaceArgumentType;
        let problem = pair.own.error(code, message, own.ty.span(), label);
        let span = asked.ty.span();
        problem
            .related(pair.asked.source, span, "the interface's type")
            .help(format!("write `{}: {}`", own.name.text, asked.ty))
    }

    fn required_argument(&self, pair: Pair<'a>, own: &InputValueDefinition) -> Diagnostic {
        let message = format!(
            "`{}.{}({}:)` is required, and the interface `{}` has no such argument: expected it to \
             be optional",
            self.ty.name, pair.own.node.name.text, own.name.text, self.interface.name
        );
        let code = Code::ExtraRequiredArgument;
        let span = own.name.span;
        let problem = pair.own.error(code, message, span, "required");
        let help = format!(
            "let it be null (`{}: {}`), or give it a default",
            own.name.text,
            own.ty.nullable()
        );
        let asked = pair.asked.node.name.span;
        problem
            .related(pair.asked.source, asked, "the interface's field")
            .help(help)
    }
}

/// The same type, however it is written. A type that is unknown on either side fits.
fn same(own: &Type, asked: &Type) -> bool {
    match (own, asked) {
        (Type::Named(own), Type::Named(asked)) => own.text == asked.text,
        (Type::List(own, _), Type::List(asked, _))
        | (Type::NonNull(own, _), Type::NonNull(asked, _)) => same(own, asked),
        _ => false,
    }
}

/// The field as one would type it.
fn spelled(field: &FieldDefinition) -> String {
    let arguments: Vec<String> = field
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name.text, argument.ty))
        .collect();
    let arguments = if arguments.is_empty() {
        String::new()
    } else {
        format!("({})", arguments.join(", "))
    };
    format!("{}{arguments}: {}", field.name.text, field.ty)
}
