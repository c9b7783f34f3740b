//! The Rust names that a reader of a document expects, by rules written apart from the generator's.

use std::collections::BTreeSet;

/// `lineItems`, `LineItems` and `line_items` are the words `line` and `items`.
fn words(wire: &str) -> Vec<String> {
    let chars: Vec<char> = wire.chars().collect();
    let mut words = vec![String::new()];
    for (place, &c) in chars.iter().enumerate() {
        if c == '_' {
            words.push(String::new());
            continue;
        }
        let before = place.checked_sub(1).and_then(|before| chars.get(before));
        let after = chars.get(place + 1);
        let opens = c.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase() && *before != '_')
                || after.is_some_and(|after| after.is_lowercase()));
        if opens {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `snake_case`
pub fn field(wire: &str) -> String {
    let words: Vec<String> = words(wire).iter().map(|word| word.to_lowercase()).collect();
    words.join("_")
}

/// `CamelCase`
pub fn variant(wire: &str) -> String {
    let words = words(wire).into_iter().map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|first| first.to_ascii_uppercase());
        first
            .into_iter()
            .chain(chars.flat_map(char::to_lowercase))
            .collect::<String>()
    });
    words.collect()
}

/// Names in one place.
#[derive(Debug)]
pub struct Names {
    taken: BTreeSet<String>,
    /// What the wire calls differently and Rust would not.
    alike: BTreeSet<String>,
    rule: fn(&str) -> String,
}

impl Names {
    /// For the names `wires` by the rule `rule`, which is that of fields or of variants, and for others.
    pub fn of<'w>(wires: impl IntoIterator<Item = &'w str>, rule: fn(&str) -> String) -> Self {
        let wires: BTreeSet<&str> = wires.into_iter().collect();
        let is_alike = |wire: &&str| {
            let mut others = wires.iter().filter(|other| *other != wire);
            others.any(|other| rule(other) == rule(wire))
        };
        let alike = wires.iter().filter(|wire| is_alike(wire));
        Self {
            alike: alike.map(|wire| (*wire).to_owned()).collect(),
            taken: BTreeSet::new(),
            rule,
        }
    }

    /// That of the wire's `wire`: such as would be one name stay as they are.
    pub fn take(&mut self, wire: &str) -> String {
        let is_word = wire.bytes().any(|byte| byte != b'_');
        let name = if is_word && self.alike.contains(wire) {
            wire.to_owned()
        } else {
            (self.rule)(wire)
        };
        self.first(&[name])
    }

    /// That of the wire's `wire`, which says what it is where its name is taken.
    pub fn take_or(&mut self, wire: &str, other: impl Fn(&str) -> String) -> String {
        let name = (self.rule)(wire);
        let other = other(&name);
        self.first(&[name, other])
    }

    /// One of our own, which steps aside.
    pub fn own(&mut self, name: &str) -> String {
        self.first(&[name.to_owned(), format!("{name}_")])
    }

    /// The first that is free, else the last with a number; as `Debug` prints it, keywords included.
    fn first(&mut self, names: &[String]) -> String {
        let last = names.last().map_or("", String::as_str);
        let numbered = (2..).map(|number| format!("{last}{number}"));
        let candidates = names.iter().cloned().chain(numbered);
        let mut candidates = candidates.map(|name| match name.as_str() {
            "self" | "super" | "crate" | "Self" => format!("{name}_"),
            _ => name,
        });
        let free = candidates.find(|candidate| !self.taken.contains(candidate));
        let free = free.unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_one_expects() {
        for (wire, field, variant) in [
            ("lineItems", "line_items", "LineItems"),
            ("bodyHTML", "body_html", "BodyHtml"),
            ("HTMLBody", "html_body", "HtmlBody"),
            ("NO_FUR", "no_fur", "NoFur"),
            ("__typename", "typename", "Typename"),
            ("card2", "card2", "Card2"),
        ] {
            assert_eq!(
                (super::field(wire), super::variant(wire)),
                (field.into(), variant.into())
            );
        }
        let mut names = Names::of(["fooBar", "foo_bar", "self", "on"], field);
        let taken = ["fooBar", "foo_bar", "self", "on"].map(|wire| names.take(wire));
        assert_eq!(taken, ["fooBar", "foo_bar", "self_", "on"]);
        assert_eq!(names.own("on"), "on_");
        let fragment = |name: &str| format!("{name}_fragment");
        assert_eq!(names.take_or("On", fragment), "on_fragment");
        assert_eq!(names.take_or("Off", fragment), "off");
    }
}
