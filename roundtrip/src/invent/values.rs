//! Arguments: literals and variables.

use super::Inventor;
use crate::schema::{Argument, Kind, Type};

impl Inventor<'_> {
    pub(super) fn arguments(&mut self, arguments: &[Argument]) -> String {
        let mut given = Vec::new();
        for argument in arguments {
            if argument.required || self.random.chance(10) {
                let value = self.value(&argument.ty, 0);
                given.push(format!("{}: {value}", argument.name));
            }
        }
        match given.join(", ") {
            none if none.is_empty() => none,
            some => format!("({some})"),
        }
    }

    /// A literal or a variable.
    fn value(&mut self, ty: &Type, depth: usize) -> String {
        if depth == 0 && self.random.chance(40) {
            let known = self
                .variables
                .iter()
                .find(|(_, known)| **known == ty.to_string());
            let name = match known {
                Some((name, _)) => name.clone(),
                None => format!("$given{}", self.variables.len()),
            };
            self.variables.insert(name.clone(), ty.to_string());
            self.used.insert(name.clone());
            return name;
        }
        let (bare, non_null) = ty.split();
        if !non_null && self.random.chance(20) {
            return "null".to_owned();
        }
        match bare {
            Type::List(item) | Type::NonNull(item) => {
                if self.random.chance(20) {
                    // A single value stands for a list of one.
                    return self.value(item, depth + 1);
                }
                format!("[{}]", self.value(item, depth + 1))
            }
            Type::Named(name) => self.named_value(name, depth),
        }
    }

    fn named_value(&mut self, name: &str, depth: usize) -> String {
        let schema = self.schema;
        let Some(definition) = schema.named(name) else {
            return "null".to_owned();
        };
        match (definition.kind, name) {
            (Kind::Enum, _) => self
                .random
                .pick(&definition.values)
                .cloned()
                .unwrap_or_default(),
            (Kind::Input, _) => {
                let mut inputs: Vec<&Argument> = definition.inputs.iter().collect();
                if definition.one_of {
                    let one = self.random.pick(&inputs).copied();
                    let one = one.map(|input| {
                        let ty = Type::NonNull(Box::new(input.ty.clone()));
                        format!("{}: {}", input.name, self.value(&ty, depth + 1))
                    });
                    return format!("{{{}}}", one.unwrap_or_default());
                }
                inputs.retain(|input| input.required || depth < 2 && self.random.chance(15));
                let given: Vec<String> = inputs
                    .into_iter()
                    .map(|input| format!("{}: {}", input.name, self.value(&input.ty, depth + 1)))
                    .collect();
                format!("{{{}}}", given.join(", "))
            }
            (_, "Int") => self.random.below(100).to_string(),
            (_, "Float") => "1.5".to_owned(),
            (_, "Boolean") => "true".to_owned(),
            _ => "\"1\"".to_owned(),
        }
    }
}
