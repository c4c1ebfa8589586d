#include "app/manualpage.h"

#include "app/mainwindow.h"
#include "app/reviewwindow.h"
#include "widgets/audit/auditpage.h"
#include "widgets/dialogs/actionlistdialog.h"
#include "widgets/dialogs/backupsdialog.h"
#include "widgets/dialogs/bodysetupdialog.h"
#include "widgets/dialogs/bookexportdialog.h"
#include "widgets/dialogs/bringindialog.h"
#include "widgets/dialogs/changemeetingdialog.h"
#include "widgets/dialogs/downgradedialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/grounddialog.h"
#include "widgets/dialogs/interestsdialog.h"
#include "widgets/dialogs/interimdialog.h"
#include "widgets/dialogs/itemdialog.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/meetingdialog.h"
#include "widgets/dialogs/newbookdialog.h"
#include "widgets/dialogs/newpassphrasedialog.h"
#include "widgets/dialogs/partiesdialog.h"
#include "widgets/dialogs/passphrasedialog.h"
#include "widgets/dialogs/persondialog.h"
#include "widgets/dialogs/proofdialog.h"
#include "widgets/dialogs/provedialog.h"
#include "widgets/dialogs/recoverydialog.h"
#include "widgets/dialogs/reportdialog.h"
#include "widgets/dialogs/retentiondialog.h"
#include "widgets/dialogs/seatlistdialog.h"
#include "widgets/dialogs/templatepicker.h"
#include "widgets/dialogs/templatesdialog.h"
#include "widgets/dialogs/waivedialog.h"
#include "widgets/interim/interimpage.h"
#include "widgets/manual/manualwindow.h"
#include "widgets/notes/findbar.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/panes/actionspane.h"
#include "widgets/panes/agendapane.h"
#include "widgets/panes/attendancepane.h"
#include "widgets/panes/decisionspane.h"
#include "widgets/panes/lockpage.h"
#include "widgets/panes/meetingspane.h"
#include "widgets/panes/notespane.h"
#include "widgets/panes/paperspane.h"
#include "widgets/panes/previewpane.h"
#include "widgets/panes/problemspane.h"
#include "widgets/panes/welcomepage.h"
#include "widgets/people/peoplepage.h"
#include "widgets/preview/comparepage.h"
#include "widgets/registers/actionlogpage.h"
#include "widgets/registers/decisionregisterpage.h"
#include "widgets/review/entercommentdialog.h"
#include "widgets/review/reviewpage.h"
#include "widgets/review/senddialog.h"
#include "widgets/review/sentdialog.h"
#include "widgets/revisions/revisionspage.h"
#include "widgets/search/searchpage.h"
#include "widgets/withheld/withheldpage.h"

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct PageOfClass {
    const QMetaObject &type;
    QLatin1StringView page;
};

/// Pages and panes of the window, then what stands over it. A question that is asked from several places has no row: what it is about, the
/// page of the window below it tells.
const std::array pages{
    PageOfClass{WelcomePage::staticMetaObject, "first-meeting"_L1},
    PageOfClass{NotesPane::staticMetaObject, "notation"_L1},
    PageOfClass{FindBar::staticMetaObject, "search"_L1},
    PageOfClass{CommandPalette::staticMetaObject, "search"_L1},
    PageOfClass{MeetingsPane::staticMetaObject, "take-minutes"_L1},
    PageOfClass{AgendaPane::staticMetaObject, "agenda"_L1},
    PageOfClass{PapersPane::staticMetaObject, "agenda"_L1},
    PageOfClass{AttendancePane::staticMetaObject, "attendance"_L1},
    PageOfClass{ActionsPane::staticMetaObject, "registers"_L1},
    PageOfClass{DecisionsPane::staticMetaObject, "registers"_L1},
    PageOfClass{ProblemsPane::staticMetaObject, "problems"_L1},
    PageOfClass{PreviewPane::staticMetaObject, "issue"_L1},
    PageOfClass{ComparePage::staticMetaObject, "issue"_L1},
    PageOfClass{SearchPage::staticMetaObject, "search"_L1},
    PageOfClass{OverviewPage::staticMetaObject, "search"_L1},
    PageOfClass{ActionLogPage::staticMetaObject, "registers"_L1},
    PageOfClass{DecisionRegisterPage::staticMetaObject, "registers"_L1},
    PageOfClass{PeoplePage::staticMetaObject, "attendance"_L1},
    PageOfClass{InterimPage::staticMetaObject, "between"_L1},
    PageOfClass{RevisionsPage::staticMetaObject, "revisions"_L1},
    PageOfClass{AuditPage::staticMetaObject, "revisions"_L1},
    PageOfClass{WithheldPage::staticMetaObject, "withheld"_L1},
    PageOfClass{ReviewPage::staticMetaObject, "review"_L1},
    PageOfClass{LockPage::staticMetaObject, "keeping"_L1},

    PageOfClass{ReviewWindow::staticMetaObject, "reading"_L1},
    PageOfClass{NewBookDialog::staticMetaObject, "first-meeting"_L1},
    PageOfClass{BodySetupDialog::staticMetaObject, "set-up"_L1},
    PageOfClass{SeatListDialog::staticMetaObject, "set-up"_L1},
    PageOfClass{MeetingDialog::staticMetaObject, "agenda"_L1},
    PageOfClass{ChangeMeetingDialog::staticMetaObject, "agenda"_L1},
    PageOfClass{ItemDialog::staticMetaObject, "agenda"_L1},
    PageOfClass{TemplatePicker::staticMetaObject, "agenda"_L1},
    PageOfClass{TemplatesDialog::staticMetaObject, "agenda"_L1},
    PageOfClass{PersonDialog::staticMetaObject, "attendance"_L1},
    PageOfClass{InterestsDialog::staticMetaObject, "attendance"_L1},
    PageOfClass{WaiveDialog::staticMetaObject, "problems"_L1},
    PageOfClass{ExportDialog::staticMetaObject, "issue"_L1},
    PageOfClass{ProveDialog::staticMetaObject, "issue"_L1},
    PageOfClass{ProofDialog::staticMetaObject, "issue"_L1},
    PageOfClass{BookExportDialog::staticMetaObject, "registers"_L1},
    PageOfClass{InterimDialog::staticMetaObject, "between"_L1},
    PageOfClass{SendDialog::staticMetaObject, "review"_L1},
    PageOfClass{SentDialog::staticMetaObject, "review"_L1},
    PageOfClass{EnterCommentDialog::staticMetaObject, "review"_L1},
    PageOfClass{GroundDialog::staticMetaObject, "withheld"_L1},
    PageOfClass{DowngradeDialog::staticMetaObject, "withheld"_L1},
    PageOfClass{PartiesDialog::staticMetaObject, "pseudonyms"_L1},
    PageOfClass{BringInDialog::staticMetaObject, "bring-in"_L1},
    PageOfClass{ActionListDialog::staticMetaObject, "bring-in"_L1},
    PageOfClass{PassphraseDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{NewPassphraseDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{KeysDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{RecoveryDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{BackupsDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{ReportDialog::staticMetaObject, "keeping"_L1},
    PageOfClass{RetentionDialog::staticMetaObject, "keeping"_L1},
};

/// Menus, messages and the bars around the middle belong to what is shown there.
QString pageOfMiddle(const QWidget &window)
{
    const auto *main = qobject_cast<const MainWindow *>(&window);
    return main ? manualPageOf(*main->shownPage()->metaObject()) : QString();
}

} // namespace

QString manualPageOf(const QMetaObject &type)
{
    const auto row = std::ranges::find(pages, &type, [](const PageOfClass &page) { return &page.type; });
    return row == pages.end() ? QString() : QString(row->page);
}

QString manualPage(const QWidget *focused)
{
    for (const QWidget *around = focused; around; around = around->parentWidget()) {
        if (const QString page = manualPageOf(*around->metaObject()); !page.isEmpty())
            return page;
        if (const QString page = pageOfMiddle(*around); !page.isEmpty())
            return page;
        const QWidget *below = around->isWindow() ? around->parentWidget() : nullptr;
        if (below && below->window()->focusWidget())
            return manualPage(below->window()->focusWidget());
    }
    return manualPages().constFirst();
}

} // namespace minutebook
