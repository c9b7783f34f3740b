//! A server that knows every type and no value: it executes a document as the specification's chapter 6 says, and makes up
//! what a resolver would have found.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Document, Field, Operation, Selection, Switch, What};
use crate::json::{Json, Object, stranger};
use crate::random::Random;
use crate::schema::{Kind, Schema, Type};

/// No answer has more objects than about this.
const MOST_OBJECTS: usize = 300;

/// One execution.
#[derive(Debug)]
pub struct Server<'a> {
    schema: &'a Schema,
    /// As it was sent.
    document: &'a Document,
    /// The values of the variables that decide on conditions.
    switches: BTreeMap<&'a str, bool>,
    /// By response key, the levels at which the query wants a value.
    required: &'a BTreeMap<String, Vec<usize>>,
    random: Random,
    objects: usize,
}

/// An object type, maybe one that the server has got since.
struct Concrete {
    name: String,
    /// The type conditions that hold for it.
    conditions: BTreeSet<String>,
    /// The types that say what its fields are.
    described_by: Vec<String>,
}

impl<'a> Server<'a> {
    /// A server that has received `document`; `required` holds what the query says of null, as that is not sent.
    pub fn new(
        schema: &'a Schema,
        document: &'a Document,
        required: &'a BTreeMap<String, Vec<usize>>,
        random: Random,
    ) -> Self {
        Self {
            schema,
            document,
            switches: BTreeMap::new(),
            required,
            random,
            objects: 0,
        }
    }

    /// The `data` of one answer to `operation`, with variables of its own choice.
    ///
    /// [`Self::values`] tells those.
    pub fn answer(&mut self, operation: &'a Operation) -> Json {
        self.objects = 0;
        for name in operation.switches.keys() {
            let value = self.random.chance(50);
            self.switches.insert(name, value);
        }
        let root = self.schema.root(operation.kind).unwrap_or_default();
        let root = self.known(root);
        self.object(&root, &[&operation.selections])
    }

    /// The values of the variables that decided on the conditions of the last answer.
    pub fn values(&self) -> BTreeMap<String, bool> {
        let values = self.switches.iter();
        values
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect()
    }

    fn known(&self, name: &str) -> Concrete {
        Concrete {
            name: name.to_owned(),
            conditions: self.schema.conditions_of(name),
            described_by: vec![name.to_owned()],
        }
    }

    /// `ExecuteSelectionSet`
    fn object(&mut self, concrete: &Concrete, sets: &[&'a [Selection]]) -> Json {
        self.objects += 1;
        let mut groups: Vec<(&str, Vec<&'a Field>)> = Vec::new();
        let mut visited = BTreeSet::new();
        for set in sets {
            self.collect(concrete, set, &mut visited, &mut groups);
        }
        let mut object = Object {
            typename: concrete.name.clone(),
            entries: Vec::new(),
        };
        for (key, fields) in groups {
            let value = self.resolve(concrete, key, &fields);
            object.entries.push((key.to_owned(), value));
        }
        Json::Object(object)
    }

    /// `CollectFields`
    fn collect(
        &self,
        concrete: &Concrete,
        set: &'a [Selection],
        visited: &mut BTreeSet<&'a str>,
        groups: &mut Vec<(&'a str, Vec<&'a Field>)>,
    ) {
        for selection in set {
            let stays = selection.tests.iter().all(|test| {
                let value = match &test.switch {
                    Switch::Literal(value) => *value,
                    Switch::Variable(name) => self.switches.get(name.as_str()) == Some(&true),
                };
                value == test.wanted
            });
            if !stays {
                continue;
            }
            match &selection.what {
                What::Field(field) => match groups.iter_mut().find(|(key, _)| *key == field.key) {
                    Some((_, fields)) => fields.push(field),
                    None => groups.push((&field.key, vec![field])),
                },
                What::Spread(name) => {
                    if !visited.insert(name) {
                        continue;
                    }
                    if let Some(fragment) = self.document.fragments.get(name)
                        && concrete.conditions.contains(&fragment.on)
                    {
                        self.collect(concrete, &fragment.selections, visited, groups);
                    }
                }
                What::Inline { on, selections } => {
                    if on
                        .as_ref()
                        .is_none_or(|on| concrete.conditions.contains(on))
                    {
                        self.collect(concrete, selections, visited, groups);
                    }
                }
            }
        }
    }

    /// `ExecuteField`
    fn resolve(&mut self, concrete: &Concrete, key: &str, fields: &[&'a Field]) -> Json {
        let name = fields.first().map_or("", |field| field.name.as_str());
        if name == "__typename" {
            return Json::Text(concrete.name.clone());
        }
        let schema = self.schema;
        let mut described = concrete
            .described_by
            .iter()
            .filter_map(|name| schema.named(name));
        let Some(field) = described.find_map(|ty| ty.field(name)) else {
            return Json::Null;
        };
        let required = self.required;
        let wanted = required.get(key).map_or(&[][..], Vec::as_slice);
        let never_null = [wanted, &field.never_null].concat();
        let sets: Vec<&'a [Selection]> = fields
            .iter()
            .map(|field| field.selections.as_slice())
            .collect();
        self.complete(&field.ty, 0, &never_null, &sets)
    }

    /// `CompleteValue`
    fn complete(
        &mut self,
        ty: &Type,
        level: usize,
        never_null: &[usize],
        sets: &[&'a [Selection]],
    ) -> Json {
        let (ty, non_null) = ty.split();
        if !non_null && !never_null.contains(&level) && self.random.chance(12) {
            return Json::Null;
        }
        match ty {
            Type::List(item) | Type::NonNull(item) => {
                let most = if self.objects > MOST_OBJECTS { 0 } else { 3 };
                let items = 0..self.random.below(most + 1);
                let items = items
                    .map(|_| self.complete(item, level + 1, never_null, sets))
                    .collect();
                Json::List(items)
            }
            Type::Named(name) => {
                if self
                    .schema
                    .named(name)
                    .is_some_and(super::schema::Definition::is_composite)
                {
                    let concrete = self.concrete(name);
                    self.object(&concrete, sets)
                } else {
                    self.leaf(name)
                }
            }
        }
    }

    /// A type that a value of the type `name` may be of: in some cases one that no schema has had yet.
    fn concrete(&mut self, name: &str) -> Concrete {
        if self.schema.is(name, Kind::Object) {
            return self.known(name);
        }
        let possible = self.schema.possible(name);
        let is_new = self.random.chance(15);
        match self.random.pick(&possible) {
            Some(possible) if !is_new => self.known(possible),
            _ => self.new_type(name),
        }
    }

    /// A type of which the client's schema knows nothing: it is of the type `name`, and maybe of other interfaces and unions.
    fn new_type(&mut self, name: &str) -> Concrete {
        let mut concrete = Concrete {
            name: format!("New{name}"),
            conditions: BTreeSet::new(),
            described_by: Vec::new(),
        };
        self.join(&mut concrete, name);
        let schema = self.schema;
        let others: Vec<&str> = schema
            .composites()
            .filter(|other| !schema.is(other, Kind::Object))
            .collect();
        for _ in 0..self.random.below(3) {
            if let Some(other) = self.random.pick(&others)
                && self.agrees(&concrete, other)
            {
                self.join(&mut concrete, other);
            }
        }
        concrete
    }

    fn join(&self, concrete: &mut Concrete, name: &str) {
        let interfaces = self
            .schema
            .named(name)
            .map(|definition| &definition.interfaces);
        for name in
            std::iter::once(name).chain(interfaces.into_iter().flatten().map(String::as_str))
        {
            if concrete.conditions.insert(name.to_owned()) {
                concrete.described_by.push(name.to_owned());
            }
        }
    }

    /// Whether one type can have the fields that it has already and those of `name`.
    fn agrees(&self, concrete: &Concrete, name: &str) -> bool {
        let schema = self.schema;
        let own = concrete
            .described_by
            .iter()
            .filter_map(|name| schema.named(name));
        let mut own = own.flat_map(|definition| &definition.fields);
        let other = schema.named(name);
        own.all(|field| {
            let same = other.and_then(|other| other.field(&field.name));
            same.is_none_or(|same| same.ty == field.ty && same.never_null == field.never_null)
        })
    }

    fn leaf(&mut self, name: &str) -> Json {
        const INTS: [&str; 5] = ["0", "-1", "2147483647", "-2147483648", "42"];
        const FLOATS: [&str; 7] = [
            "0",
            "1",
            "-2.5",
            "1e300",
            "12E-3",
            "0.1",
            "-9007199254740993",
        ];
        const IDS: [&str; 3] = ["7", "-7", "123456789012345678901234567890"];
        const TEXTS: [&str; 8] = [
            "",
            "text",
            "\"\\/\n\t",
            "\u{e9}\u{301}",
            "\u{1F600}",
            "null",
            "\u{0}",
            "a b c",
        ];
        if let Some(definition) = self.schema.named(name).filter(|ty| ty.kind == Kind::Enum) {
            let is_new = self.random.chance(12);
            return match self.random.pick(&definition.values) {
                Some(value) if !is_new => Json::Text(value.clone()),
                _ => Json::Text("NEW_VALUE".to_owned()),
            };
        }
        let text = |text: Option<&&str>| text.copied().unwrap_or_default().to_owned();
        match name {
            "Int" => Json::Number(text(self.random.pick(&INTS))),
            "Float" => Json::Number(text(self.random.pick(&FLOATS))),
            "Boolean" => Json::Boolean(self.random.chance(50)),
            "ID" if self.random.chance(30) => Json::Number(text(self.random.pick(&IDS))),
            "ID" | "String" => Json::Text(text(self.random.pick(&TEXTS))),
            _ => match stranger(&mut self.random, 2) {
                Json::Null => Json::Boolean(false),
                value => value,
            },
        }
    }
}
