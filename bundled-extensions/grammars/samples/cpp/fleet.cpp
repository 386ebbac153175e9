#include <memory>
#include <string>
#include <vector>

namespace fleet {

/// Anything that floats.
template <typename T, int Size = 8>
class Vessel final : public Base<T> {
public:
    explicit Vessel(std::string name) : name_(std::move(name)) {}
    virtual ~Vessel() = default;

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    auto operator<=>(const Vessel& other) const = default;

    static constexpr double kKnots = 1.852;

private:
    std::string name_;
    T* cargo_ = nullptr;
};

enum class Flag : unsigned char { Red, Green };

using Fleet = std::vector<std::unique_ptr<Vessel<int>>>;

template <class T>
concept Floating = requires(T t) {
    t.draught();
};

std::size_t Harbour::count(const Fleet& fleet, Flag flag) const {
    std::size_t total = 0;
    for (const auto& vessel : fleet) {
        if (vessel && vessel->name() != "Nina") {
            ++total;
        }
    }
    auto twice = [&total, factor = 2](int extra = 1) -> int {
        return static_cast<int>(total) * factor + extra;
    };
    try {
        throw std::runtime_error(R"(no "flag")");
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
    }
    return twice(3) + 0xFFu;
}

}  // namespace fleet
