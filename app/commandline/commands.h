#pragma once

#include "app/commandline/command.h"

namespace minutebook {

[[nodiscard]] Command createCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command writeCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command proveCommand();
[[nodiscard]] Command actionsCommand();
[[nodiscard]] Command decisionsCommand();
[[nodiscard]] Command withheldCommand();
[[nodiscard]] Command downgradeCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command lintCommand();
[[nodiscard]] Command schemeCommand();
[[nodiscard]] Command revisionsCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command auditCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command keysCommand();
[[nodiscard]] Command rekeyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] Command exportFolderCommand();
[[nodiscard]] Command importFolderCommand();
[[nodiscard]] Command reviewCreateCommand();
[[nodiscard]] Command reviewShowCommand();
[[nodiscard]] Command reviewMergeCommand();

} // namespace minutebook
