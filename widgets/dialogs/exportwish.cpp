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
    case BookExport::Extract:
        return QCoreApplication::translate("BookExportDialog", "Extract");
    }
    return {};
}

/// Minutes are what a file is of if it does not say so.
QString wordOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Minutes:
        return {};
    case DocumentKind::Agenda:
        return QCoreApplication::translate("ExportDialog", "Agenda");
    case DocumentKind::Attendance:
        return QCoreApplication::translate("ExportDialog", "Attendance");
    }
    return {};
}

} // namespace

QString ExportOffer::fileName(const EditionChoice &edition, Format format, const std::optional<Copy> &copy) const
{
    return suggestedName({abbreviation, meeting, wordOf(edition.kind), Edition{edition.ceiling}, copy}, scheme, defaultRank) + u'.'
        + suffixOf(format);
}

QString BookOffer::fileName(Rank ceiling, int year, const QString &format) const
{
    QStringList parts{abbreviation};
    if (meeting > 0)
        parts << QString::number(meeting);
    if (item)
        parts << QCoreApplication::translate("BookExportDialog", "Item %1").arg(*item);
    parts << titleOf(what);
    if (year > 0)
        parts << QString::number(year);
    parts << scheme.level(ceiling).name;
    return parts.join(u' ') + u'.' + format;
}

} // namespace minutebook
