// Read as if it stood in models/minutes.
#include "models/minutes/compose.h"

#include "../domain/line.h" // forbidden here: not from the root
#include "compose.h" // forbidden here: not from the root
#include "models/domain/line.h"
#include "models/print/pages.h" // forbidden here: upwards
#include "models/storage/book.h" // forbidden here: minutes know no storage
#include "widgets/notes/noteseditor.h" // forbidden here: upwards

#include <QFont> // forbidden here: no Gui below print
#include <QLabel> // forbidden here: no Widgets in the models
#include <QSqlQuery> // forbidden here: storage alone
#include <QString>
#include <QtCore/QList>
#include <QtSql/QSqlError> // forbidden here: storage alone
#include <models/domain/line.h> // forbidden here: not in quotes
#include <qpdf/QPDF.hh> // forbidden here: print alone
#include <unistd.h> // forbidden here: no library of this folder

#include <algorithm>
#include <unordered_map>
