#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace minutebook {

/// What a secretary does, one thing.
struct ScriptStep {
    int line = 0; ///< of the script, from 1
    QString verb; ///< its first word; ">" for a line of notes
    QString rest; ///< what stands behind it
};

/// Reads a script of a meeting: a step a line, behind `#` what is for the reader.
[[nodiscard]] QList<ScriptStep> readScript(const QString &text);

/// The part of a text before its first space, and what is behind it.
[[nodiscard]] std::pair<QString, QString> firstWord(const QString &words);

} // namespace minutebook
