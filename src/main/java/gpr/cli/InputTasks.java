package gpr.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Shares inputs out over threads: in tasks of many small inputs or one large one, of which only a
 * window is in work at a time.
 */
final class InputTasks {
  /** Inputs that one task takes at most: enough to make handing over cheap beside reading them. */
  private static final int TASK_INPUTS = 64;

  /**
   * Bytes that one task takes before it is closed, so that large inputs are shared out one by one.
   */
  private static final long TASK_BYTES = 1 << 20;

  /**
   * Tasks a thread that may be unfinished or unwritten: one in work and one waiting, so that no
   * thread has to wait for its next.
   */
  private static final int WINDOW_TASKS_PER_THREAD = 2;

  /**
   * Bytes of inputs in the window, beyond which only one task is in work: bounds memory when inputs
   * are large.
   */
  private static final long WINDOW_BYTES = 32L << 20;

  /**
   * Inputs that one thread reads one after the other.
   *
   * @param inputs these
   * @param bytes how large they are together
   */
  record Task(List<Input> inputs, long bytes) {}

  private final Iterator<Input> inputs;
  private final int threads;
  private int given;
  private int tasksInWindow;
  private long bytesInWindow;

  InputTasks(Iterator<Input> inputs, int threads) {
    this.inputs = inputs;
    this.threads = threads;
  }

  /** Whether an input is left. */
  boolean hasNext() {
    return inputs.hasNext();
  }

  /** Whether another task may be begun. */
  boolean hasRoom() {
    return tasksInWindow == 0
        || tasksInWindow < WINDOW_TASKS_PER_THREAD * threads && bytesInWindow < WINDOW_BYTES;
  }

  /**
   * The next task, which enters the window. The first tasks are small, so that a few inputs are
   * shared out over all threads; they double.
   */
  Task begin() {
    int doublings = Math.min(given / threads, Integer.SIZE - 2);
    int most = Math.min(TASK_INPUTS, 1 << doublings);
    List<Input> taken = new ArrayList<>(most);
    long size = 0;
    while (taken.size() < most && size < TASK_BYTES && inputs.hasNext()) {
      Input input = inputs.next();
      taken.add(input);
      size += input.size();
    }
    given++;
    tasksInWindow++;
    bytesInWindow += size;
    return new Task(taken, size);
  }

  /** Takes a task out of the window. */
  void end(Task task) {
    tasksInWindow--;
    bytesInWindow -= task.bytes();
  }
}
