/// How deep the water is above the reef.
pub fn depth(tide: f64) -> f64 {
    (1.5 + tide).max(0.0)
}
