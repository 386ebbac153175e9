package dev.atoll.api.manifest;

/// One reason why a package, a manifest or a module is refused.
///
/// @param place where it is: a file of the package, with a JSON path behind `#` where there is one, such as
///     `extension.json#/languages/0/id`
/// @param sentence what was found, what was expected and, where possible, what to do; for the user
public record Problem(String place, String sentence) {
    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
