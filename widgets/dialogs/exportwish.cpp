#include "widgets/dialogs/exportwish.h"

#include "models/minutes/suggestedname.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString titleOf(BookExport what)
{
    switch (what) {
    case BookExport::ActionLog:
        return QCoreApplication::translate("BookExportDialog", "Action Log");
    case BookExport::Decisions:
        return QCoreApplication::translate("BookExportDialog", "Decision Register");
    case BookExport::Volume:
        return QCoreApplication::translate("BookExportDialog", "Volume");
    }
    return {};
}

} // namespace

QString ExportOffer::fileName(const EditionChoice &edition, Format format, const std::optional<Copy> &copy) const
{
    const QString kind = edition.kind == DocumentKind::Agenda ? QCoreApplication::translate("ExportDialog", "Agenda") : QString();
    return suggestedName({abbreviation, meeting, kind, Edition{edition.ceiling}, copy}, scheme, defaultRank) + u'.' + suffixOf(format);
}

QString BookOffer::fileName(Rank ceiling, int year, const QString &format) const
{
    QStringList parts{abbreviation, titleOf(what)};
    if (year > 0)
        parts << QString::number(year);
    parts << scheme.level(ceiling).name;
    return parts.join(u' ') + u'.' + format;
}

} // namespace minutebook
