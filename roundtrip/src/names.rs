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

/// Names in one place: one that is taken gets a number.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// `name`, or `name2`, `name3` and so on; as `Debug` prints it, keywords included.
    pub fn take(&mut self, name: String) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        let free = candidates.find(|candidate| !self.0.contains(candidate));
        let free = free.unwrap_or(name);
        self.0.insert(free.clone());
        match free.as_str() {
            "self" | "super" | "crate" | "Self" => format!("{free}_"),
            _ => free,
        }
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
        let mut names = Names::default();
        let taken: Vec<String> = ["a", "self", "a"]
            .map(|name| names.take(name.into()))
            .into();
        assert_eq!(taken, ["a", "self_", "a2"]);
    }
}
