#include "app/manualpage.h"

#include "app/mainwindow.h"

#include <QDockWidget>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString pageOf(Dock dock)
{
    switch (dock) {
    case Dock::Meetings:
        return u"first-meeting"_s;
    case Dock::Agenda:
    case Dock::Papers:
        return u"agenda"_s;
    case Dock::Attendance:
        return u"attendance"_s;
    case Dock::Actions:
    case Dock::Decisions:
        return u"registers"_s;
    case Dock::Problems:
        return u"problems"_s;
    case Dock::Preview:
        return u"issue"_s;
    }
    return {};
}

QString pageOf(MainWindow::Page page)
{
    using enum MainWindow::Page;
    switch (page) {
    case Welcome:
        return u"index"_s;
    case Notes:
        return u"notation"_s;
    case Comparison:
        return u"issue"_s;
    case Search:
    case Overview:
        return u"search"_s;
    case ActionLog:
    case DecisionRegister:
        return u"registers"_s;
    case Interim:
        return u"between"_s;
    case People:
        return u"attendance"_s;
    case Revisions:
    case Audit:
        return u"revisions"_s;
    case Withheld:
        return u"withheld"_s;
    case Review:
        return u"review"_s;
    case Locked:
        return u"keeping"_s;
    }
    return {};
}

} // namespace

QString manualPage(const MainWindow &window)
{
    for (const Dock dock :
         {Dock::Meetings, Dock::Agenda, Dock::Attendance, Dock::Actions, Dock::Decisions, Dock::Problems, Dock::Preview, Dock::Papers}) {
        const QWidget *focused = window.focusWidget();
        if (focused && window.dock(dock)->isAncestorOf(focused))
            return pageOf(dock);
    }
    return pageOf(window.page());
}

} // namespace minutebook
