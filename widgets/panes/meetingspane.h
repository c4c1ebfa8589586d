#pragma once

#include "models/domain/ids.h"
#include "widgets/panes/treepane.h"

namespace minutebook {

class MeetingsModel;

/// The book's meetings by year.
class MeetingsPane final : public TreePane
{
    Q_OBJECT

public:
    explicit MeetingsPane(QWidget *parent = nullptr);

    void show(MeetingsModel *meetings);
    /// Marks the meeting that the window shows.
    void mark(MeetingId id);

signals:
    void meetingChosen(minutebook::MeetingId id);

private:
    MeetingsModel *m_meetings = nullptr;
};

} // namespace minutebook
