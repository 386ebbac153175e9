# Keeps the last backups of a folder.
param(
    [string]$Target = "$HOME/backups",
    [int]$Keep = 7
)

enum Level { Info; Warn }

class Log {
    [string]$Path

    [void] Write([Level]$level, [string]$text) {
        Add-Content -Path $this.Path -Value "$level $text"
    }
}

function Remove-Old {
    [CmdletBinding()]
    param([string]$Folder)
    $files = Get-ChildItem -Path $Folder -Filter '*.zip' | Sort-Object LastWriteTime
    foreach ($file in $files) {
        if ($files.Count -gt $Keep -and -not $file.IsReadOnly) {
            Remove-Item $file.FullName
        } else {
            break
        }
    }
    $sizes = @{ small = 1; large = 0x10 }
    return $sizes
}

switch ($Target) {
    'none' { exit 1 }
    default { Remove-Old -Folder $Target }
}
