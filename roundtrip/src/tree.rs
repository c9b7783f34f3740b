//! Values as `Debug` prints them, read back: what a decoded value shows of itself, field by field.

use std::collections::BTreeMap;
use std::str::Chars;

/// A Rust value by the words of `{:?}`.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// `"text"`
    Text(String),
    /// `-1.5`
    Number(String),
    /// `[a, b]`
    List(Vec<Self>),
    /// `Name { field: a }`
    Struct(String, Vec<(String, Self)>),
    /// `Name {"key": a}`, in whatever order.
    Map(BTreeMap<String, Self>),
    /// `Name(a)`; without anything in it `Name`.
    Tuple(String, Vec<Self>),
}

impl Tree {
    /// `None`
    pub fn none() -> Self {
        Self::Tuple("None".to_owned(), Vec::new())
    }

    /// `Some(inner)`
    pub fn some(inner: Self) -> Self {
        Self::Tuple("Some".to_owned(), vec![inner])
    }

    /// Reads what `{:?}` printed.
    ///
    /// # Errors
    ///
    /// Says what is left where it could not go on.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader(text.chars());
        let stuck = |reader: &Reader<'_>| format!("stuck before {:.60}", reader.0.as_str());
        match reader.value() {
            Some(tree) if reader.0.as_str().is_empty() => Ok(tree),
            _ => Err(stuck(&reader)),
        }
    }

    /// The first place where `found` differs, and how. Names of structs are not compared.
    pub fn difference(&self, found: &Self) -> Option<String> {
        match (self, found) {
            (Self::Struct(_, wanted), Self::Struct(_, found)) => {
                let names = |fields: &[(String, Self)]| -> Vec<String> {
                    fields.iter().map(|(name, _)| name.clone()).collect()
                };
                if names(wanted) != names(found) {
                    let (wanted, found) = (names(wanted).join(", "), names(found).join(", "));
                    return Some(format!(
                        ": expected the fields {{{wanted}}}, found {{{found}}}"
                    ));
                }
                wanted
                    .iter()
                    .zip(found)
                    .find_map(|((name, wanted), (_, found))| {
                        Some(format!(".{name}{}", wanted.difference(found)?))
                    })
            }
            (Self::Tuple(name, wanted), Self::Tuple(other, found))
                if name == other && wanted.len() == found.len() =>
            {
                wanted.iter().zip(found).find_map(|(wanted, found)| {
                    Some(format!(".{name}{}", wanted.difference(found)?))
                })
            }
            (Self::List(wanted), Self::List(found)) if wanted.len() == found.len() => {
                let mut pairs = wanted.iter().zip(found).enumerate();
                pairs.find_map(|(index, (wanted, found))| {
                    Some(format!("[{index}]{}", wanted.difference(found)?))
                })
            }
            (Self::Number(wanted), Self::Number(found)) => {
                let equal = wanted == found
                    || wanted.contains(['.', 'e'])
                        && wanted.parse::<f64>().ok() == found.parse::<f64>().ok();
                (!equal).then(|| format!(": expected {wanted}, found {found}"))
            }
            // A struct without fields prints its name alone.
            (Self::Struct(_, wanted), Self::Tuple(_, found))
                if wanted.is_empty() && found.is_empty() =>
            {
                None
            }
            (wanted, found) if wanted == found => None,
            (wanted, found) => Some(format!(": expected {wanted:?}, found {found:?}")),
        }
    }
}

struct Reader<'a>(Chars<'a>);

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.0.clone().next()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.0.next();
        }
        found
    }

    fn space(&mut self) {
        while self.eat(' ') {}
    }

    fn value(&mut self) -> Option<Tree> {
        match self.peek()? {
            '"' => self.text().map(Tree::Text),
            '[' => {
                self.0.next();
                self.items(']').map(Tree::List)
            }
            c if c == '-' || c.is_ascii_digit() => {
                Some(Tree::Number(self.word(|c| {
                    c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e')
                })))
            }
            _ => self.named(),
        }
    }

    fn named(&mut self) -> Option<Tree> {
        let name = self.word(|c| c.is_alphanumeric() || c == '_');
        if name.is_empty() {
            return None;
        }
        if self.eat('(') {
            return Some(Tree::Tuple(name, self.items(')')?));
        }
        if self.0.as_str().starts_with(" [") {
            self.space();
            let items = self.value()?;
            return Some(Tree::Tuple(name, vec![items]));
        }
        if !self.0.as_str().starts_with(" {") {
            return Some(Tree::Tuple(name, Vec::new()));
        }
        self.space();
        self.0.next();
        let mut fields = Vec::new();
        let mut is_map = false;
        loop {
            self.space();
            if self.eat('}') {
                // A struct without fields has no braces.
                return Some(if is_map || fields.is_empty() {
                    Tree::Map(fields.into_iter().collect())
                } else {
                    Tree::Struct(name, fields)
                });
            }
            let field = if self.peek()? == '"' {
                is_map = true;
                self.text()?
            } else {
                self.word(|c| c.is_alphanumeric() || c == '_')
            };
            if !self.eat(':') {
                return None;
            }
            self.space();
            fields.push((field, self.value()?));
            self.eat(',');
        }
    }

    fn items(&mut self, end: char) -> Option<Vec<Tree>> {
        let mut items = Vec::new();
        loop {
            self.space();
            if self.eat(end) {
                return Some(items);
            }
            items.push(self.value()?);
            self.eat(',');
        }
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut word = String::new();
        while let Some(c) = self.peek().filter(|c| belongs(*c)) {
            word.push(c);
            self.0.next();
        }
        word
    }

    fn text(&mut self) -> Option<String> {
        self.0.next();
        let mut text = String::new();
        loop {
            match self.0.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                c => text.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        match self.0.next()? {
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            '0' => Some('\0'),
            'u' => {
                self.eat('{');
                let digits = self.word(|c| c.is_ascii_hexdigit());
                self.eat('}');
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
            }
            c => Some(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    #[expect(dead_code, reason = "printed only")]
    struct Sample {
        text: &'static str,
        number: Option<f64>,
        list: Vec<Option<i32>>,
        any: serde_json::Value,
        unit: std::cmp::Ordering,
    }

    fn sample(item: Option<i32>) -> Tree {
        let sample = Sample {
            text: "a\"\\\n\u{7}\u{301}é",
            number: Some(-1.5e300),
            list: vec![item, None],
            any: serde_json::json!({"k": [1, "x", null, true], "l": {}}),
            unit: std::cmp::Ordering::Less,
        };
        Tree::parse(&format!("{sample:?}")).unwrap_or(Tree::List(Vec::new()))
    }

    #[test]
    fn what_debug_prints_is_read_back() {
        let Tree::Struct(name, fields) = sample(Some(1)) else {
            unreachable!("it is a struct")
        };
        assert_eq!(name, "Sample");
        assert_eq!(fields.len(), 5);
        let text = Tree::Text("a\"\\\n\u{7}\u{301}é".to_owned());
        assert_eq!(fields.first().map(|(_, text)| text.clone()), Some(text));
    }

    #[test]
    fn a_difference_is_named_with_its_place() {
        assert_eq!(sample(Some(1)).difference(&sample(Some(1))), None);
        let difference = sample(Some(1)).difference(&sample(Some(2)));
        assert_eq!(
            difference.as_deref(),
            Some(".list[0].Some: expected 1, found 2")
        );
        assert!(sample(Some(1)).difference(&sample(None)).is_some());
    }
}
