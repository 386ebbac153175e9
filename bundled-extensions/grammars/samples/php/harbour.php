<!DOCTYPE html>
<title><?= htmlspecialchars($title) ?></title>
<?php

declare(strict_types=1);

namespace Example\Harbour;

use Example\Ships\{Ship, Tug};
use function strlen;

/** A harbour. */
#[Entity(table: 'harbours')]
final class Harbour extends Place implements \Countable
{
    use Logs;

    public const MAX_BERTHS = 24;
    private array $berths = [];

    public function __construct(private readonly string $name, ?int $depth = null)
    {
        parent::__construct($depth ?? 10);
        self::$count++;
    }

    public function moor(Ship $ship, int ...$more): bool
    {
        if (count($this->berths) >= self::MAX_BERTHS || !$ship instanceof Tug) {
            throw new \RuntimeException("no berth for {$ship->name}\n");
        }
        foreach ($more as $index => $berth) {
            $this->berths[$index] = $berth * 1.5;
        }
        $names = array_map(fn (Ship $other): string => $other?->name(), $this->berths);
        return match (true) {
            strlen($this->name) > 3 => true,
            default => false,
        };
    }

    public function count(): int
    {
        // all of them
        return \count($this->berths);
    }
}

enum Flag: string
{
    case Red = 'red';
}

$query = <<<SQL
    SELECT * FROM ships WHERE name = '$name'
    SQL;
?>
<p class="note">Done.</p>
