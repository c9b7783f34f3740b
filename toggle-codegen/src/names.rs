//! The only maker of Rust names: from the wire's names to identifiers that compile and do not clash.
//!
//! A name is made so that a person guesses it, and so that it stays what it is when something else is
//! added to the document:
//!
//! - Fields, setters and variants that would be one name (`fooBar` beside `foo_bar`, `ADMIN` beside
//!   `Admin`) are each written as on the wire.
//! - Where things of different kinds meet, the operation keeps the name, then the enum, then the input
//!   object; the others say what they are: `UserBitsFragment`, `user_bits_fragment`.
//! - What is ours (`on`, `Other`, `Unrecognized`), and a setter that would hide a method of Rust's
//!   (`clone`), steps aside: `on_`, `clone_`.
//! - Only types that still clash are numbered, in the order of their names on the wire, small letters
//!   first: `foo` is `Foo` and `FOO` is `Foo2`, whichever stands first.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// The names taken in one Rust namespace.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
    /// Names on the wire that would be the same field.
    same_values: BTreeSet<String>,
    /// Names on the wire that would be the same type (`a1` and `a_1` are, and are not the same field),
    /// each with its number among those.
    same_types: BTreeMap<String, usize>,
}

/// What a type is made for, which it says where its plain name is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Operation,
    Enum,
    Input,
    Fragment,
    /// The type of a composite field.
    Field,
    /// What is selected of a narrower type.
    Narrowed,
}

impl Role {
    fn names(self, ty: &str, module: &str) -> (String, String) {
        let word = match self {
            Self::Operation => "Operation",
            Self::Enum => "Enum",
            Self::Input => "Input",
            Self::Fragment => "Fragment",
            Self::Field => "Field",
            Self::Narrowed => return (format!("On{ty}"), format!("on_{module}")),
        };
        let suffix = word.to_ascii_lowercase();
        (format!("{ty}{word}"), format!("{module}_{suffix}"))
    }
}

impl Scope {
    /// A scope in which `reserved` are taken already.
    pub(crate) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
            ..Self::default()
        }
    }

    /// A scope for the names `wires`, and whatever else comes.
    pub(crate) fn of<'a>(wires: impl IntoIterator<Item = &'a str>) -> Self {
        let mut scope = Self::default();
        scope.expect(wires);
        scope
    }

    /// Says which names will be asked for, so that none depends on which comes first.
    pub(crate) fn expect<'a>(&mut self, wires: impl IntoIterator<Item = &'a str>) {
        let wires: BTreeSet<&str> = wires.into_iter().collect();
        let numbered = |wires: BTreeSet<String>| {
            (1..)
                .zip(wires.into_iter().rev())
                .map(|(number, wire)| (wire, number))
        };
        // Few names come near each other, and only theirs are made to see.
        let near = alike(&wires, letters).flatten().collect::<Vec<_>>();
        let near = near.iter().map(String::as_str).collect();
        self.same_types = alike(&near, type_name).flat_map(numbered).collect();
        self.same_values = alike(&near, value_name).flatten().collect();
    }

    /// `name`, or `name2`, `name3`, … when it is taken.
    fn take(&mut self, name: String) -> String {
        let mut candidate = if cannot_be_raw(&name) {
            name + "_"
        } else {
            name
        };
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

    /// The first of `names` that is free; else the last of them with a number.
    fn first_free<const N: usize>(&mut self, names: [String; N]) -> String {
        let mut last = String::new();
        for name in names {
            if !self.taken.contains(&name) {
                return self.take(name);
            }
            last = name;
        }
        self.take(last)
    }

    /// A variant's name for the wire name `wire`.
    pub(crate) fn variant_name(&mut self, wire: &str) -> String {
        let is_shared = self.same_types.contains_key(wire);
        self.take(on_the_wire_if(is_shared, wire).unwrap_or_else(|| type_name(wire)))
    }

    /// A field's name for the wire name `wire`.
    pub(crate) fn value_name(&mut self, wire: &str) -> String {
        let is_shared = self.same_values.contains(wire);
        self.take(on_the_wire_if(is_shared, wire).unwrap_or_else(|| value_name(wire)))
    }

    /// The name of a field that no field of the answer is called after.
    pub(crate) fn value_name_as(&mut self, wire: &str, role: Role) -> String {
        let name = value_name(wire);
        let (_, other) = role.names("", &name);
        self.first_free([name, other])
    }

    /// A name of our own, which no name of the wire has to give way to.
    pub(crate) fn own_name(&mut self, name: &str) -> String {
        self.first_free([name.to_owned(), format!("{name}_")])
    }

    /// A type's name for the wire name `wire`.
    pub(crate) fn type_name(&mut self, wire: &str, role: Role) -> String {
        let name = self.numbered(type_name(wire), wire);
        let (other, _) = role.names(&name, "");
        self.first_free([name, other])
    }

    /// A type's name for the wire name `wire`, and that of the module of its parts.
    pub(crate) fn type_and_module(&mut self, wire: &str, role: Role) -> (String, String) {
        let name = self.numbered(type_name(wire), wire);
        let mut module = self.numbered(value_name(wire), wire);
        if module == name {
            module.push('_');
        }
        let is_free = |name: &String| !self.taken.contains(name);
        let (name, module) = if is_free(&name) && is_free(&module) {
            (name, module)
        } else {
            role.names(&name, &module)
        };
        (self.take(name), self.take(module))
    }

    fn numbered(&self, name: String, wire: &str) -> String {
        match self.same_types.get(wire) {
            Some(number) if *number > 1 => format!("{name}{number}"),
            _ => name,
        }
    }
}

/// The groups of `wires` that have one name in Rust.
fn alike(
    wires: &BTreeSet<&str>,
    name: impl Fn(&str) -> String,
) -> impl Iterator<Item = BTreeSet<String>> {
    let mut groups = BTreeMap::<String, BTreeSet<String>>::new();
    for wire in wires {
        groups
            .entry(name(wire))
            .or_default()
            .insert((*wire).to_owned());
    }
    groups.into_values().filter(|wires| wires.len() > 1)
}

/// What two names have in common that become one name of either kind: their letters and digits, in order.
fn letters(wire: &str) -> String {
    let lower = wire.to_lowercase();
    lower.replace(|letter: char| !letter.is_alphanumeric(), "")
}

/// A name of underscores alone is no name for everything.
fn on_the_wire_if(is_shared: bool, wire: &str) -> Option<String> {
    let is_word = wire.bytes().any(|byte| byte != b'_');
    (is_shared && is_word).then(|| wire.to_owned())
}

/// What a request has as a function or a method already, or calls by the name alone: a setter of that name
/// would be called instead.
pub(crate) const METHODS: &[&str] = &[
    "clone", "default", "into", "mock", "new", "to_owned", "try_into",
];

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
        name if cannot_be_raw(name) => Ident::new(&format!("{name}_"), Span::call_site()),
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

fn cannot_be_raw(name: &str) -> bool {
    matches!(name, "self" | "Self" | "super" | "crate" | "_")
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
    fn what_would_be_one_name_is_written_as_on_the_wire_in_any_order() {
        let wires = ["fooBar", "foo_bar", "FooBar", "other"];
        for turn in 0..wires.len() {
            let mut order = wires;
            order.rotate_left(turn);
            let mut scope = Scope::of(order);
            for wire in order {
                assert_eq!(scope.value_name(wire), wire);
            }
        }
        let mut variants = Scope::of(["ADMIN", "Admin", "USER"]);
        assert_eq!(variants.variant_name("Admin"), "Admin");
        assert_eq!(variants.variant_name("ADMIN"), "ADMIN");
        assert_eq!(variants.variant_name("USER"), "User");
        let mut selves = Scope::of(["self", "self_", "Self"]);
        for (wire, name) in [("self", "self_"), ("self_", "self_2"), ("Self", "Self_")] {
            assert_eq!(selves.value_name(wire), name);
        }
        let mut dashes = Scope::of(["_", "__"]);
        assert_eq!(dashes.value_name("_"), "underscore");
        assert_eq!(dashes.value_name("__"), "underscore2");
    }

    #[test]
    fn what_is_ours_steps_aside() {
        let mut scope = Scope::default();
        assert_eq!(scope.own_name("on"), "on");
        assert_eq!(scope.own_name("on"), "on_");
        assert_eq!(scope.own_name("on"), "on_2");
    }

    #[test]
    fn types_of_different_kinds_say_what_they_are() {
        let mut scope = Scope::with(&["Data"]);
        for (wire, role, expected) in [
            ("userBits", Role::Operation, ("UserBits", "user_bits")),
            (
                "UserBits",
                Role::Fragment,
                ("UserBitsFragment", "user_bits_fragment"),
            ),
            (
                "user_bits",
                Role::Input,
                ("UserBitsInput", "user_bits_input"),
            ),
            ("UserBits", Role::Narrowed, ("OnUserBits", "on_user_bits")),
            ("data", Role::Field, ("DataField", "data_field")),
            ("_1", Role::Field, ("_1", "_1_")),
        ] {
            let (name, module) = scope.type_and_module(wire, role);
            assert_eq!((name.as_str(), module.as_str()), expected, "{wire}");
        }
        assert_eq!(scope.type_name("UserBits", Role::Enum), "UserBitsEnum");
    }

    #[test]
    fn types_of_one_kind_are_numbered_in_the_order_of_their_names() {
        for order in [["aB", "AB", "a_b"], ["a_b", "aB", "AB"]] {
            let mut scope = Scope::of(order);
            let mut names: Vec<_> = order
                .iter()
                .map(|wire| (*wire, scope.type_and_module(wire, Role::Field).0))
                .collect();
            names.sort();
            let names = names.iter().map(|(wire, name)| (*wire, name.as_str()));
            assert!(names.eq([("AB", "Ab"), ("aB", "AB2"), ("a_b", "AB")]));
        }
    }
}
