package dev.atoll.app.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;

/// Who prints.
interface Press {
    /// Begins work for the user's usual printer. May take long: not for the UI thread.
    ///
    /// @param title what is printed, for the printer's list of work
    /// @return nothing if there is no printer
    Optional<Order> order(String title);

    /// What is to be printed at once.
    interface Order {
        /// The printer's name for people.
        String printer();

        /// Why nothing would come out of it, as a sentence for the user; nothing if it can be printed on.
        default Optional<String> obstacle() {
            return Optional.empty();
        }

        /// The paper it is printed on now.
        Paper paper();

        /// Asks the user for paper and margins, on the UI thread.
        void choosePaper(Window owner);

        /// Asks the user for the printer and how often and what is printed, on the UI thread.
        ///
        /// @return whether it is to be printed
        boolean confirm(Window owner);

        /// Which of some pages are wanted, counted from 0.
        List<Integer> wanted(int pages);

        /// Prints a page; not on the UI thread.
        ///
        /// @param page as large as the printed part of the paper, a point a pixel
        /// @return whether the printer took it
        boolean print(Node page);

        /// All pages are there.
        ///
        /// @return whether the printer took them
        boolean end();

        /// Nothing of it is wanted any more.
        void cancel();
    }
}
