//! The only maker of Rust names: from the wire's names to identifiers that compile and do not clash.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// The names taken in one Rust namespace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which `reserved` are taken already.
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// `name`, or `name2`, `name3`, … when it is taken.
    pub(crate) fn take(&mut self, name: String) -> String {
        let mut candidate = name;
        if !self.taken.insert(candidate.clone()) {
            let stem = candidate;
            let mut number = 2_usize;
            loop {
                candidate = format!("{stem}{number}");
                if self.taken.insert(candidate.clone()) {
                    break;
                }
                number += 1;
            }
        }
        candidate
    }

    /// A type's name for the wire name `wire`.
    pub(crate) fn type_name(&mut self, wire: &str) -> String {
        self.take(type_name(wire))
    }

    /// A field's, method's or module's name for the wire name `wire`.
    pub(crate) fn value_name(&mut self, wire: &str) -> String {
        self.take(value_name(wire))
    }
}

/// `card_balance` and `cardBalance` become `CardBalance`.
pub(crate) fn type_name(wire: &str) -> String {
    let name = wire.to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
        None => "Underscore".to_owned(),
    }
}

/// `LineItems` and `lineItems` become `line_items`.
pub(crate) fn value_name(wire: &str) -> String {
    let name = wire.to_snake_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
        None => "underscore".to_owned(),
    }
}

/// The identifier for a name made above: raw where it is a keyword, with `_` behind it where it
/// cannot be raw. What is no identifier at all (the name of a file may be anything) loses the
/// characters that are in the way.
pub(crate) fn ident(name: &str) -> Ident {
    match name {
        "self" | "Self" | "super" | "crate" | "_" => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        name if is_keyword(name) => Ident::new_raw(name, Span::call_site()),
        name if is_plain(name) || syn::parse_str::<Ident>(name).is_ok() => {
            Ident::new(name, Span::call_site())
        }
        name => {
            let kept: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
            Ident::new(&format!("_{kept}_"), Span::call_site())
        }
    }
}

/// The identifier of the draft of the type `name`. No name of a schema becomes this one, as ours lose
/// their underscores.
pub(crate) fn draft(name: &str) -> Ident {
    ident(&format!("__{name}Draft"))
}

/// Whether a name is a path from a crate's root: that of a type which another module has.
pub(crate) fn is_path(name: &str) -> bool {
    name.contains("::")
}

/// What every name of the wire becomes: nothing that needs to be asked about.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Keywords of every edition, reserved ones too: generated code may land in any.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        for (wire, ty, value) in [
            ("Cards", "Cards", "cards"),
            ("LineItems", "LineItems", "line_items"),
            (
                "createBalanceAdjustment",
                "CreateBalanceAdjustment",
                "create_balance_adjustment",
            ),
            ("card_reference", "CardReference", "card_reference"),
            ("__typename", "Typename", "typename"),
            ("address_line_1", "AddressLine1", "address_line_1"),
            ("_1", "_1", "_1"),
            ("_", "Underscore", "underscore"),
            ("NO_FUR", "NoFur", "no_fur"),
        ] {
            assert_eq!(
                (type_name(wire).as_str(), value_name(wire).as_str()),
                (ty, value),
                "{wire}"
            );
        }
    }

    #[test]
    fn every_keyword_becomes_an_identifier() {
        for word in [
            "self", "Self", "super", "crate", "_", "type", "gen", "async", "try", "match", "union",
        ] {
            let written = ident(word).to_string();
            assert!(
                syn::parse_str::<Ident>(&written).is_ok(),
                "{word} became {written}"
            );
        }
    }

    #[test]
    fn what_is_no_identifier_becomes_one() {
        for odd in ["½", "a²", "①", "٣", "", "a b", "r#x", "ß½"] {
            let written = ident(&value_name(odd)).to_string();
            assert!(
                syn::parse_str::<Ident>(&written).is_ok(),
                "{odd:?} became {written:?}"
            );
        }
        assert_eq!(ident("Größe").to_string(), "Größe");
    }

    #[test]
    fn the_keyword_list_is_sorted() {
        for word in ["abstract", "yield", "gen", "where", "as"] {
            assert!(is_keyword(word), "{word}");
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let mut scope = Scope::with(&["Data"]);
        assert_eq!(scope.type_name("data"), "Data2");
        assert_eq!(scope.type_name("DATA"), "Data3");
        assert_eq!(scope.type_name("other"), "Other");
    }
}
