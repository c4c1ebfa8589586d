#include "models/minutes/suggestedname.h"

#include "models/domain/visible.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120; // of the 255 bytes that most file systems take

/// Windows and mail programs take less than Unix does; whatever is left out becomes a space.
QString forFileSystems(QString name)
{
    for (QChar &c : name) {
        const bool refused = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || u"/\\:*?\"<>|"_s.contains(c);
        c = refused ? QChar(u' ') : c;
    }
    name = name.normalized(QString::NormalizationForm_C).simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name = name.sliced(1).trimmed();
    while (name.size() > longestName || name.toUtf8().size() > 2 * longestName || name.endsWith(u'.'))
        name = name.chopped(1).trimmed();
    return name;
}

} // namespace

QString suggestedName(const NamedFile &file, const Scheme &scheme, Rank defaultRank)
{
    QStringList parts{file.abbreviation, QString::number(file.meeting), file.kind, scheme.level(file.edition.ceiling).name};
    if (file.copy)
        parts << u"copy %1"_s.arg(file.copy->number);
    if (file.copy && visible(defaultRank, std::nullopt, file.edition.ceiling))
        parts << file.copy->reader;
    parts.removeAll(QString());
    return forFileSystems(parts.join(u' '));
}

} // namespace minutebook
