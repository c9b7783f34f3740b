//! Takes secrets out of what a server sent before anything of it is kept.

use std::fmt;

use memchr::memmem;
use secrecy::zeroize::Zeroizing;
use serde_json::Value;

use crate::__private::Envelope;
use crate::response::GraphQlError;

/// A token that is shorter may occur by chance, and is no secret that was ever worth keeping.
const SHORTEST_TOKEN: usize = 8;

/// What stands where a secret stood.
const GAP: &str = "…";

/// Secrets, in each form that a server may repeat them in. Wiped when dropped, never printed.
#[derive(Default)]
pub(crate) struct Secrets {
    forms: Vec<Zeroizing<String>>,
}

impl Secrets {
    /// Adds a token, which may be too short to be looked for.
    pub(crate) fn add_token(&mut self, token: &str) {
        if token.len() >= SHORTEST_TOKEN {
            self.add(token);
        }
    }

    /// Adds a password, however short.
    pub(crate) fn add_password(&mut self, password: &str) {
        if !password.is_empty() {
            self.add(password);
        }
    }

    fn add(&mut self, secret: &str) {
        let forms = [
            secret.to_owned(),
            in_json(secret, "/", false),
            // As PHP writes it, which escapes all that is not ASCII too.
            in_json(secret, "\\/", false),
            in_json(secret, "\\/", true),
            in_json(secret, "\\u002f", false),
            in_json(secret, "\\u002F", false),
            in_percent(secret, "0123456789ABCDEF"),
            in_percent(secret, "0123456789abcdef"),
        ];
        for form in forms.map(Zeroizing::new) {
            if !self.forms.contains(&form) {
                self.forms.push(form);
            }
        }
    }

    /// Whether `bytes` hold one of them.
    pub(crate) fn are_in(&self, bytes: &[u8]) -> bool {
        self.forms
            .iter()
            .any(|form| memmem::find(bytes, form.as_bytes()).is_some())
    }

    /// `body` without them.
    pub(crate) fn remove_from_body(&self, body: bytes::Bytes) -> bytes::Bytes {
        self.forms.iter().fold(body, |body, form| {
            let finder = memmem::Finder::new(form.as_bytes());
            if finder.find(&body).is_none() {
                return body;
            }
            let mut kept = Vec::with_capacity(body.len());
            let mut rest = &body[..];
            while let Some(at) = finder.find(rest) {
                let (before, found) = rest.split_at(at);
                kept.extend_from_slice(before);
                kept.extend_from_slice(GAP.as_bytes());
                rest = found.get(form.len()..).unwrap_or_default();
            }
            kept.extend_from_slice(rest);
            kept.into()
        })
    }

    /// Takes them out of everything that is kept of an answer besides its data.
    ///
    /// After decoding, because JSON can spell any letter of a secret as an escape.
    pub(crate) fn remove_from(&self, envelope: &mut Envelope) {
        for error in &mut envelope.errors {
            let mut json = error.json().clone();
            if self.remove_from_value(&mut json) {
                *error = GraphQlError::from(json);
            }
        }
        if let Some(extensions) = &mut envelope.extensions {
            self.remove_from_value(extensions);
        }
    }

    /// Whether something was taken out.
    fn remove_from_value(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.removed_from_text(text) {
                Some(clean) => {
                    *text = clean;
                    true
                }
                None => false,
            },
            Value::Array(items) => items
                .iter_mut()
                .fold(false, |found, item| self.remove_from_value(item) | found),
            Value::Object(fields) => {
                let mut found = false;
                if fields.keys().any(|key| self.are_in(key.as_bytes())) {
                    found = true;
                    *fields = std::mem::take(fields)
                        .into_iter()
                        .map(|(key, value)| (self.removed_from_text(&key).unwrap_or(key), value))
                        .collect();
                }
                fields
                    .values_mut()
                    .fold(found, |found, value| self.remove_from_value(value) | found)
            }
            // A password of digits alone may come back as a number.
            Value::Number(number) => {
                let is_secret = self.is_one(&number.to_string());
                if is_secret {
                    *value = Value::from(GAP);
                }
                is_secret
            }
            Value::Null | Value::Bool(_) => false,
        }
    }

    fn is_one(&self, text: &str) -> bool {
        self.forms.iter().any(|form| form.as_str() == text)
    }

    /// `None` when there is nothing to take out.
    fn removed_from_text(&self, text: &str) -> Option<String> {
        self.are_in(text.as_bytes()).then(|| {
            self.forms.iter().fold(text.to_owned(), |text, form| {
                text.replace(form.as_str(), GAP)
            })
        })
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secrets").finish_non_exhaustive()
    }
}

/// `text` as it stands between the quotes of a JSON string, with this for each slash.
fn in_json(text: &str, slash: &str, only_ascii: bool) -> String {
    let mut json = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '/' => json.push_str(slash),
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            char if char.is_ascii_control() || (only_ascii && !char.is_ascii()) => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    write_to(&mut json, format_args!("\\u{unit:04x}"));
                }
            }
            char => json.push(char),
        }
    }
    json
}

/// `text` as it stands in a URL, with hexadecimal digits in upper or in lower case.
fn in_percent(text: &str, digits: &str) -> String {
    let mut url = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            let digit = |nibble: u8| digits.chars().nth(nibble.into());
            url.push('%');
            url.extend(digit(byte >> 4));
            url.extend(digit(byte & 15));
        }
    }
    url
}

fn write_to(text: &mut String, arguments: fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = fmt::Write::write_fmt(text, arguments);
}

#[cfg(test)]
mod tests {
    use super::Secrets;
    use crate::__private::read_envelope;
    use serde_json::{Value, json};

    const SECRET: &str = "a/b\"c\\d é+end";

    fn secrets(secret: &str) -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add_password(secret);
        secrets
    }

    #[test]
    fn every_spelling_is_taken_out_of_a_body() {
        for spelling in [
            SECRET,
            r#"a/b\"c\\d é+end"#,
            r#"a\/b\"c\\d é+end"#,
            r#"a\/b\"c\\d \u00e9+end"#,
            r#"a\u002fb\"c\\d é+end"#,
            r#"a\u002Fb\"c\\d é+end"#,
            "a%2Fb%22c%5Cd%20%C3%A9%2Bend",
            "a%2fb%22c%5cd%20%c3%a9%2bend",
        ] {
            let body = format!("x{spelling}y{spelling}");
            assert!(secrets(SECRET).are_in(body.as_bytes()), "{spelling}");
            assert_eq!(secrets(SECRET).remove_from_body(body.into()), "x…y…");
        }
    }

    #[test]
    fn strings_keys_and_numbers_are_searched_at_any_depth() {
        let body = json!({
            "errors": [
                { "message": "hunter22", "path": ["a", "xhunter22"], "extensions": { "args": [{ "hunter22": "hunter22!" }] } },
                { "message": "fine" },
            ],
            "extensions": { "trace": [["hunter22"]] },
        });
        let body = body.to_string().replace("hunter22", r"\u0068unter22");
        let mut data: Option<Value> = None;
        let mut envelope = read_envelope(body.as_bytes(), &mut data).unwrap();
        secrets("hunter22").remove_from(&mut envelope);
        let expected = json!({ "message": "…", "path": ["a", "x…"], "extensions": { "args": [{ "…": "…!" }] } });
        assert_eq!(envelope.errors[0].json(), &expected);
        assert_eq!(envelope.errors[0].message(), "…");
        assert_eq!(envelope.errors[1].message(), "fine");
        assert_eq!(envelope.extensions.unwrap(), json!({ "trace": [["…"]] }));

        let mut number = json!({ "pin": 4711, "other": 47110 });
        assert!(secrets("4711").remove_from_value(&mut number));
        assert_eq!(number, json!({ "pin": "…", "other": 47110 }));
    }

    #[test]
    fn a_token_too_short_to_be_one_is_not_looked_for() {
        let mut secrets = Secrets::default();
        secrets.add_token("seven77");
        secrets.add_password("");
        assert!(!secrets.are_in(b"seven77"));
        secrets.add_token("eight888");
        assert!(secrets.are_in(b"eight888"));
        assert!(!format!("{secrets:?}").contains("eight888"));
    }
}
