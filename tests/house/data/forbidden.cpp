// Read as if it stood in models/minutes.
#include "models/minutes/compose.h"

#include "compose.h" // forbidden here: not from the root
#include "../domain/line.h" // forbidden here: not from the root
#include "models/domain/line.h"
#include "models/storage/book.h" // forbidden here: minutes know no storage
#include "models/print/pages.h" // forbidden here: upwards
#  include "widgets/notes/noteseditor.h" // forbidden here: upwards

#include <QString>
#include <QtCore/QList>
#include <QSqlQuery> // forbidden here: storage alone
#include <QtSql/QSqlError> // forbidden here: storage alone
#include <QFont> // forbidden here: no Gui below print
#include <QLabel> // forbidden here: no Widgets in the models
#include <qpdf/QPDF.hh> // forbidden here: print alone
#include <models/domain/line.h> // forbidden here: not in quotes
#include <unistd.h> // forbidden here: no library of this folder

#include <algorithm>
#include <unordered_map>
