#[toggle_runtime::toggle_query("pet.graphql", schema = "pets.graphqls")]
struct OnePet;

fn main() {}
